package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RemindUnits;

/** Reminds the intermediate appraiser at its internal deadline. */
@Component
class RemindAppraiserDelegate implements JavaDelegate {

    private final RemindUnits remind;

    RemindAppraiserDelegate(RemindUnits remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remindAppraiser((String) execution.getVariable("obligationId"));
    }
}
