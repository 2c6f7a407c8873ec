package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevokeAward;

/** Enters a revocation in the register and tells whether money must come back. */
@Component
class RevokeAwardDelegate implements JavaDelegate {

    private final RevokeAward revoke;

    RevokeAwardDelegate(RevokeAward revoke) {
        this.revoke = revoke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("rewardPaid", revoke.revoke((String) execution.getVariable("revocationId")));
    }
}
