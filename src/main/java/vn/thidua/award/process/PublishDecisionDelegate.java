package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.PublishDecision;

/** Sends the issued decision to its recipients and enters its awards in the register. */
@Component
class PublishDecisionDelegate implements JavaDelegate {

    private final PublishDecision publish;

    PublishDecisionDelegate(PublishDecision publish) {
        this.publish = publish;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("anyRefused", publish.publish((String) execution.getVariable("decisionId")));
    }
}
