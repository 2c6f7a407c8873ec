package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecisionModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("decision");

    @Test
    void nobodyIsToldWhenNobodyWasRefused() {
        delegate("publishDecisionDelegate", execution -> execution.setVariable("anyRefused", false));
        ProcessInstance decision = start();
        complete("userTask_draftDecision", "asksComments", false);
        complete("userTask_signDecision", "chairOutcome", "SIGN");
        complete("userTask_issueDecision");

        assertThat(decision).isEnded().hasPassedInOrder("serviceTask_publishDecision", "gateway_anyRefused", "event_decisionPublished")
                .hasNotPassed("userTask_notifyRefused");
    }

    @Test
    void theChairSignsTheClerkNumbersEverybodyHears() {
        delegate("publishDecisionDelegate", execution -> execution.setVariable("anyRefused", true));
        ProcessInstance decision = start();
        assertThat(decision).task("userTask_draftDecision").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_draftDecision", "asksComments", false);
        assertThat(decision).task("userTask_signDecision").hasCandidateGroup("issuer-chair.ubnd");
        complete("userTask_signDecision", "chairOutcome", "SIGN");
        assertThat(decision).task("userTask_issueDecision").hasCandidateGroup("clerk.ubnd");
        complete("userTask_issueDecision");
        assertThat(decision).task("userTask_notifyRefused").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_notifyRefused");

        assertThat(decision).isEnded().hasPassedInOrder("event_councilAdvised", "userTask_draftDecision", "gateway_asksComments",
                "userTask_signDecision", "gateway_isSigned", "userTask_issueDecision", "serviceTask_publishDecision", "gateway_anyRefused",
                "userTask_notifyRefused", "event_decisionPublished");
    }

    @Test
    void theChairReturnsTheDraft() {
        ProcessInstance decision = start();
        complete("userTask_draftDecision", "asksComments", false);

        complete("userTask_signDecision", "chairOutcome", "RETURN");

        assertThat(decision).isWaitingAtExactly("userTask_draftDecision")
                .hasPassedInOrder("userTask_draftDecision", "userTask_signDecision", "gateway_isSigned")
                .hasNotPassed("userTask_issueDecision");
    }

    @Test
    void aPlanMayAskForPublicCommentBeforeTheSignature() {
        ProcessInstance decision = start();
        complete("userTask_draftDecision", "asksComments", true, "commentsCloseAt", "2024-01-17T00:00:00+07:00");
        assertThat(timer("event_commentsClosed")).hasDueDate(at("2024-01-17T00:00:00+07:00"));
        fire("event_commentsClosed");
        assertThat(decision).task("userTask_concludeComments").hasCandidateGroup("advisory-body.noi-vu");

        complete("userTask_concludeComments");

        assertThat(decision).isWaitingAtExactly("userTask_signDecision");
    }

    private static ProcessInstance start() {
        return ModelEngine.start("decision", "M/p0/a0/d", Map.of("decisionId", "M/p0/a0/d"));
    }
}
