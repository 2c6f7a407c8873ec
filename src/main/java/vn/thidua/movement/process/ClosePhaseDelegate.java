package vn.thidua.movement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.RunPhase;

/** Closes a phase. */
@Component
class ClosePhaseDelegate implements JavaDelegate {

    private final RunPhase phases;

    ClosePhaseDelegate(RunPhase phases) {
        this.phases = phases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        phases.close((String) execution.getVariable("phaseKey"));
    }
}
