package vn.thidua.movement.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.RunPhase;

/** Opens a phase and tells its process the dates and how many rounds it has. */
@Component
class OpenPhaseDelegate implements JavaDelegate {

    private final RunPhase phases;

    OpenPhaseDelegate(RunPhase phases) {
        this.phases = phases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunPhase.OpenedPhase opened = phases.open((String) execution.getVariable("phaseKey"));
        execution.setVariables(Map.of("phaseRoundCount", opened.roundCount(), "awardRoundCount", opened.awardRoundCount(),
                "phaseStartAt", VietnamTime.iso(VietnamTime.startOf(opened.phase().startsOn())),
                "phaseEndAt", VietnamTime.iso(VietnamTime.startOf(opened.phase().endsOn().plusDays(1)))));
    }
}
