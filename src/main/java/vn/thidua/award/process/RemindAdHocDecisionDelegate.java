package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RemindAdHocDecision;

/** Urges the issuer to decide an ad hoc award, and keeps the delay. */
@Component
class RemindAdHocDecisionDelegate implements JavaDelegate {

    private final RemindAdHocDecision remind;

    RemindAdHocDecisionDelegate(RemindAdHocDecision remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remind((String) execution.getVariable("adHocId"));
    }
}
