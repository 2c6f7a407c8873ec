package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Launch;
import vn.thidua.movement.LaunchMovement;

/** Launches the movement; what blocks the launch sends it back to review. */
@Component
class LaunchMovementDelegate implements JavaDelegate {

    private final LaunchMovement launch;

    LaunchMovementDelegate(LaunchMovement launch) {
        this.launch = launch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Launch outcome = launch.launch((String) execution.getVariable("movementId"));
        if (outcome.blocked()) {
            throw new BpmnError("LAUNCH_BLOCKED");
        }
        execution.setVariable("roundCount", outcome.roundCount());
        execution.setVariable("phaseCount", outcome.phaseCount());
    }
}
