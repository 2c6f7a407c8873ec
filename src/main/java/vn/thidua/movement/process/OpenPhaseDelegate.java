package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RunPhase;

/** Opens a phase on its first day. */
@Component
class OpenPhaseDelegate implements JavaDelegate {

    private final RunPhase phases;

    OpenPhaseDelegate(RunPhase phases) {
        this.phases = phases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        phases.open((String) execution.getVariable("phaseKey"));
    }
}
