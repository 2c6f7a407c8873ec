package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.movement.WaiveObligation;
import vn.thidua.rehearsal.Action;

/** Frees a unit of what it owes. */
@Component
class WaiveDeed implements Deed {

    private final WaiveObligation waiveObligation;

    WaiveDeed(WaiveObligation waiveObligation) {
        this.waiveObligation = waiveObligation;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.WAIVE;
    }

    @Override
    public String play(Action action, Props props) {
        waiveObligation.waive(action.of(), action.reason());
        return "đã miễn";
    }
}
