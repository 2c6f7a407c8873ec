package vn.thidua.rehearsal.internal;

import org.springframework.stereotype.Component;
import vn.thidua.movement.WithdrawAcceptance;
import vn.thidua.rehearsal.Action;

/** Takes back that something was accepted. */
@Component
class WithdrawDeed implements Deed {

    private final WithdrawAcceptance withdraw;

    WithdrawDeed(WithdrawAcceptance withdraw) {
        this.withdraw = withdraw;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.WITHDRAW;
    }

    @Override
    public String play(Action action, Props props) {
        withdraw.withdraw(action.of(), action.reason());
        return "đã rút lại việc chấp nhận";
    }
}
