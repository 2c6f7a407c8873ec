package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligations;

/** The deadline has passed and the unit still owes it. */
@Component
class MarkLateDelegate implements JavaDelegate {

    private final Obligations obligations;

    MarkLateDelegate(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        obligations.overdue((String) execution.getVariable("obligationId"));
    }
}
