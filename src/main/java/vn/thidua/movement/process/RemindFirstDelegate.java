package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RemindUnits;

/** First reminder of one unit. */
@Component
class RemindFirstDelegate implements JavaDelegate {

    private final RemindUnits remind;

    RemindFirstDelegate(RemindUnits remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remindFirst((String) execution.getVariable("obligationId"));
    }
}
