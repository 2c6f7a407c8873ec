package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.CloseMovement;

/** Closes the movement after its final summary. */
@Component
class CloseMovementDelegate implements JavaDelegate {

    private final CloseMovement close;

    CloseMovementDelegate(CloseMovement close) {
        this.close = close;
    }

    @Override
    public void execute(DelegateExecution execution) {
        close.close((String) execution.getVariable("movementId"));
    }
}
