package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.registration.RecallRegistration;
import vn.thidua.rehearsal.Action;

/** Takes back a registration that was sent. */
@Component
class RecallDeed implements Deed {

    private final RecallRegistration recallRegistration;

    RecallDeed(RecallRegistration recallRegistration) {
        this.recallRegistration = recallRegistration;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.RECALL;
    }

    @Override
    public String play(Action action, Props props) {
        recallRegistration.recall(action.of());
        return "đã thu hồi";
    }
}
