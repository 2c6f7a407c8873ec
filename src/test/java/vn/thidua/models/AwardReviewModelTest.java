package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.CoveredModel.finishStub;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.instance;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AwardReviewModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("award-review", "council-session", "decision");

    @Test
    void councilThenOwnDecision() {
        ProcessInstance review = start(2, 1);
        assertThat(instance("M/p0/a0/s")).variables().containsEntry("sessionId", "M/p0/a0/s").hasSize(4);
        finishStub("M/p0/a0/s");
        assertThat(instance("M/p0/a0/d")).variables().containsEntry("decisionId", "M/p0/a0/d").hasSize(4);
        finishStub("M/p0/a0/d");

        assertThat(review).isEnded().hasPassedInOrder("event_reviewReached", "serviceTask_collectCases", "gateway_hasCases",
                "callActivity_councilSession", "serviceTask_routeCases", "gateway_hasOwnCases", "callActivity_decision", "event_reviewDone");
    }

    @Test
    void withoutACaseTheCouncilDoesNotMeetAndNothingIsDecided() {
        ProcessInstance review = start(0, 0);

        assertThat(review).isEnded().hasPassedInOrder("gateway_hasCases", "serviceTask_routeCases", "gateway_hasOwnCases",
                "event_nothingToDecide").hasNotPassed("callActivity_councilSession", "callActivity_decision");
    }

    @Test
    void whatCameBackFromAnotherLevelIsDecidedWithoutTheCouncil() {
        ProcessInstance review = start(0, 1);
        finishStub("M/p0/a0/d");

        assertThat(review).isEnded().hasPassed("event_reviewDone").hasNotPassed("callActivity_councilSession");
    }

    @Test
    void whenAnotherLevelDecidesEverythingThereIsNoOwnDecision() {
        ProcessInstance review = start(2, 0);
        finishStub("M/p0/a0/s");

        assertThat(review).isEnded().hasPassedInOrder("callActivity_councilSession", "event_nothingToDecide");
    }

    private static ProcessInstance start(int cases, int ownCases) {
        delegate("collectCasesDelegate", review -> review.setVariables(Map.of("sessionId", "M/p0/a0/s", "caseCount", cases)));
        delegate("routeCasesDelegate", review -> review.setVariables(Map.of("decisionId", "M/p0/a0/d", "ownCaseCount", ownCases)));
        return ModelEngine.start("award-review", "M/p0/a0/v", Map.of("reviewKey", "M/p0/a0/v"));
    }
}
