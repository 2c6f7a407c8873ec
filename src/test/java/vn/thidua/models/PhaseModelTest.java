package vn.thidua.models;

import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.CoveredModel.finishStub;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.instance;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhaseModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("phase", "obligation-round", "award-round");

    @Test
    void roundsAndAwardRoundsRunAtOnceAndThePhaseEndsNotBeforeItsTime() {
        ProcessInstance phase = start(2, 1);
        assertThat(timer("event_phaseStarts")).hasDueDate(at("2024-01-01T00:00:00+07:00"));
        fire("event_phaseStarts");

        assertThat(instance("M/p0/r1")).variables().containsOnly(entry("movementId", "M"), entry("issuerUnitId", "ubnd"),
                entry("advisoryUnitId", "noi-vu"), entry("roundKey", "M/p0/r1"));
        assertThat(instance("M/p0/a0")).variables().containsOnly(entry("movementId", "M"), entry("issuerUnitId", "ubnd"),
                entry("advisoryUnitId", "noi-vu"), entry("awardKey", "M/p0/a0"));
        finishStub("M/p0/a0");
        finishStub("M/p0/r0");
        assertThat(phase).isNotWaitingAt("event_phaseEnds");
        finishStub("M/p0/r1");

        assertThat(timer("event_phaseEnds")).hasDueDate(at("2024-10-31T23:59:59+07:00"));
        fire("event_phaseEnds");
        assertThat(phase).isEnded().hasPassedInOrder("event_phasePlanned", "serviceTask_preparePhase", "event_phaseStarts", "serviceTask_openPhase",
                "callActivity_awardRound", "callActivity_obligationRound", "callActivity_obligationRound", "gateway_joinRounds",
                "event_phaseEnds", "serviceTask_closePhase", "event_phaseClosed");
    }

    @Test
    void aPhaseWithoutRoundsWaitsForItsEnd() {
        ProcessInstance phase = start(0, 0);

        fire("event_phaseStarts");

        assertThat(phase).isWaitingAtExactly("event_phaseEnds");
        assertThat(instance("M/p0/r0")).isNull();
    }

    private static ProcessInstance start(int rounds, int awardRounds) {
        delegate("preparePhaseDelegate", execution -> execution.setVariables(Map.of("phaseRoundCount", rounds, "awardRoundCount", awardRounds,
                "phaseStartAt", "2024-01-01T00:00:00+07:00", "phaseEndAt", "2024-10-31T23:59:59+07:00")));
        return ModelEngine.start("phase", "M/p0", Map.of("phaseKey", "M/p0"));
    }
}
