package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.PrepareSession;

/** Puts the eligible nominations of an award round on the council's agenda. */
@Component
class CollectCasesDelegate implements JavaDelegate {

    private final PrepareSession prepare;

    CollectCasesDelegate(PrepareSession prepare) {
        this.prepare = prepare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("caseCount",
                prepare.prepare((String) execution.getVariable("movementId"), (String) execution.getVariable("awardKey")));
    }
}
