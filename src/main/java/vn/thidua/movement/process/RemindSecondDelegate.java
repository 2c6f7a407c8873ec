package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RemindUnits;

/** Last reminder of one unit. */
@Component
class RemindSecondDelegate implements JavaDelegate {

    private final RemindUnits remind;

    RemindSecondDelegate(RemindUnits remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remindSecond((String) execution.getVariable("obligationId"));
    }
}
