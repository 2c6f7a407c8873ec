package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.ExtendDeadline;
import vn.thidua.rehearsal.Action;

/** Gives all units of a round more time. */
@Component
class ExtendDeed implements Deed {

    private final ExtendDeadline extendDeadline;

    ExtendDeed(ExtendDeadline extendDeadline) {
        this.extendDeadline = extendDeadline;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.EXTEND;
    }

    @Override
    public String play(Action action, Props props) {
        extendDeadline.extend(action.of(), action.to(), action.reason());
        return "gia hạn đến hết ngày " + VietnamTime.date(action.to());
    }
}
