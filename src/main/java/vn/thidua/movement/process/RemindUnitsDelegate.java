package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RemindUnits;

/** Reminds the units of a round that have handed in nothing. */
@Component
class RemindUnitsDelegate implements JavaDelegate {

    private final RemindUnits remind;

    RemindUnitsDelegate(RemindUnits remind) {
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remind.remindRound((String) execution.getVariable("roundKey"));
    }
}
