package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RemindRevocation;

/** Urges whoever owes the next step of a revocation, and keeps the delay. */
@Component
class RemindRevocationDelegate implements JavaDelegate {

    private final RemindRevocation remind;

    RemindRevocationDelegate(RemindRevocation remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remind((String) execution.getVariable("revocationId"));
    }
}
