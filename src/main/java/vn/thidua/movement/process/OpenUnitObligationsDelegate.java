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
        execution.setVariable("unitsLeft", open.openNext((String) execution.getVariable("roundKey")));
    }
}
