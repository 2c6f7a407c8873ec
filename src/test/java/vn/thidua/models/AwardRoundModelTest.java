package vn.thidua.models;

import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.CoveredModel.finishStub;
import static vn.thidua.models.ModelEngine.instance;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwardRoundModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("award-round", "obligation-round", "award-review");

    @Test
    void proposalsThenTheFirstReview() {
        ProcessInstance award = ModelEngine.start("award-round", "M/p0/a0", Map.of("awardKey", "M/p0/a0"));
        assertThat(instance("M/p0/a0/r0")).variables().containsOnly(entry("movementId", "M"), entry("issuerUnitId", "ubnd"),
                entry("advisoryUnitId", "noi-vu"), entry("roundKey", "M/p0/a0/r0"));
        finishStub("M/p0/a0/r0");
        assertThat(instance("M/p0/a0/v")).variables().containsOnly(entry("movementId", "M"), entry("issuerUnitId", "ubnd"),
                entry("advisoryUnitId", "noi-vu"), entry("reviewKey", "M/p0/a0/v"));
        finishStub("M/p0/a0/v");

        assertThat(award).isEnded().hasPassedInOrder("event_awardRoundReached", "serviceTask_prepareAwardRound",
                "callActivity_obligationRound", "callActivity_awardReview", "event_awardRoundDone");
    }
}
