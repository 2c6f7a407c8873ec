package vn.thidua.models;

import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.CoveredModel.finishStub;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.instance;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InitiativeModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("initiative", "council-session");

    @Test
    void theInitiativeCouncilMeetsAndItsSecretaryRecordsTheResult() {
        ProcessInstance review = ModelEngine.start("initiative", "M/p1/r0/i", Map.of("roundKey", "M/p1/r0", "councilUnitId", "hoi-dong-sang-kien"));
        assertThat(instance("M/p1/r0/s")).variables().contains(entry("sessionId", "M/p1/r0/s"), entry("issuerUnitId", "hoi-dong-sang-kien"))
                .hasSize(4);
        finishStub("M/p1/r0/s");

        assertThat(review).task("userTask_recordRecognition").hasCandidateGroup("council-secretary.hoi-dong-sang-kien")
                .hasFormKey("embedded:deployment:forms/initiative/userTask_recordRecognition.html");
        complete("userTask_recordRecognition");

        assertThat(review).isEnded().hasPassedInOrder("event_initiativesIn", "serviceTask_collectInitiatives", "callActivity_councilSession",
                "userTask_recordRecognition", "event_initiativesSettled");
    }
}
