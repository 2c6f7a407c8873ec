package vn.thidua.models;

import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.CoveredModel.finishStub;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.instance;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwardRoundModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("award-round", "obligation-round", "council-session", "decision");

    @Test
    void proposalsThenCouncilThenDecision() {
        ProcessInstance award = start(2);
        assertThat(instance("M/p0/a0/r0")).variables().containsOnly(entry("movementId", "M"), entry("issuerUnitId", "ubnd"),
                entry("advisoryUnitId", "noi-vu"), entry("roundKey", "M/p0/a0/r0"));
        finishStub("M/p0/a0/r0");
        assertThat(instance("M/p0/a0/s")).variables().containsEntry("sessionId", "M/p0/a0/s").hasSize(4);
        finishStub("M/p0/a0/s");
        assertThat(instance("M/p0/a0/d")).variables().containsEntry("decisionId", "M/p0/a0/d").hasSize(4);
        finishStub("M/p0/a0/d");

        assertThat(award).isEnded().hasPassedInOrder("event_awardRoundReached", "serviceTask_prepareAwardRound",
                "callActivity_obligationRound", "serviceTask_collectCases", "gateway_hasCases", "callActivity_councilSession",
                "callActivity_decision", "event_awardRoundDone");
    }

    @Test
    void withoutACaseTheCouncilDoesNotMeet() {
        ProcessInstance award = start(0);

        finishStub("M/p0/a0/r0");

        assertThat(award).isEnded().hasPassedInOrder("serviceTask_collectCases", "gateway_hasCases", "event_nothingToAward")
                .hasNotPassed("callActivity_councilSession", "callActivity_decision");
    }

    private static ProcessInstance start(int cases) {
        delegate("collectCasesDelegate", execution -> execution.setVariable("caseCount", cases));
        return ModelEngine.start("award-round", "M/p0/a0", Map.of("awardKey", "M/p0/a0"));
    }
}
