package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.OpenUnitObligations;

/** Opens the next hundred units of a round. */
@Component
class OpenUnitObligationsDelegate implements JavaDelegate {

    private final OpenUnitObligations open;

    OpenUnitObligationsDelegate(OpenUnitObligations open) {
        this.open = open;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String roundKey = (String) execution.getVariable("roundKey");
        boolean left = open.openNext(roundKey);
        execution.setVariable("unitsLeft", left);
        execution.setVariable("unitsSettled", !left && open.areAllSettled(roundKey));
    }
}
