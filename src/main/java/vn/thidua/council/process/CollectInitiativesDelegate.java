package vn.thidua.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.council.PrepareInitiativeSession;

/** Puts the initiatives of a round on the initiative council's agenda. */
@Component
class CollectInitiativesDelegate implements JavaDelegate {

    private final PrepareInitiativeSession prepare;

    CollectInitiativesDelegate(PrepareInitiativeSession prepare) {
        this.prepare = prepare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        prepare.prepare((String) execution.getVariable("movementId"), (String) execution.getVariable("roundKey"),
                (String) execution.getVariable("councilUnitId"));
    }
}
