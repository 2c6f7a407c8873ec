package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.movement.AllowEarlySummary;
import vn.thidua.rehearsal.Action;

/** Lets a movement be summed up before its end. */
@Component
class AllowEarlySummaryDeed implements Deed {

    private final AllowEarlySummary allowEarlySummary;

    AllowEarlySummaryDeed(AllowEarlySummary allowEarlySummary) {
        this.allowEarlySummary = allowEarlySummary;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.ALLOW_EARLY_SUMMARY;
    }

    @Override
    public String play(Action action, Props props) {
        allowEarlySummary.allow(action.of(), action.reason());
        return "đã cho phép tổng kết sớm";
    }
}
