package vn.thidua.movement.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.RunPhase;

/** Tells the process of a phase its dates and how many rounds it has. */
@Component
class PreparePhaseDelegate implements JavaDelegate {

    private final RunPhase phases;

    PreparePhaseDelegate(RunPhase phases) {
        this.phases = phases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunPhase.PreparedPhase prepared = phases.prepare((String) execution.getVariable("phaseKey"));
        execution.setVariables(Map.of("phaseRoundCount", prepared.roundCount(), "awardRoundCount", prepared.awardRoundCount(),
                "phaseStartAt", VietnamTime.iso(VietnamTime.startOf(prepared.phase().startsOn())),
                "phaseEndAt", VietnamTime.iso(VietnamTime.startOf(prepared.phase().endsOn().plusDays(1)))));
    }
}
