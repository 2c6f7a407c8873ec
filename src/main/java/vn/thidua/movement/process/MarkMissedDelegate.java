package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligations;

/** The unit handed nothing in and may no longer. */
@Component
class MarkMissedDelegate implements JavaDelegate {

    private final Obligations obligations;

    MarkMissedDelegate(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        obligations.missed((String) execution.getVariable("obligationId"));
    }
}
