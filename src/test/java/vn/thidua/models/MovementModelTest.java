package vn.thidua.models;

import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.CoveredModel.finishStub;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.delegate;
import static vn.thidua.models.ModelEngine.instance;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovementModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("movement", "obligation-round", "phase");

    @Test
    void twoRoundsAndTwoPhasesRunAtOnceEachByItsOwnDates() {
        ProcessInstance movement = start(2, 2);
        approve();

        assertThat(instance("M/r0")).variables().containsOnly(entry("movementId", "M"),
                entry("issuerUnitId", "ubnd"), entry("advisoryUnitId", "noi-vu"), entry("roundKey", "M/r0"));
        assertThat(instance("M/r1")).hasProcessDefinitionKey("obligation-round");
        assertThat(instance("M/p0")).variables().containsOnly(entry("movementId", "M"),
                entry("issuerUnitId", "ubnd"), entry("advisoryUnitId", "noi-vu"), entry("phaseKey", "M/p0"));
        assertThat(instance("M/p1")).hasProcessDefinitionKey("phase");
        finishStub("M/r1");
        finishStub("M/p1");
        finishStub("M/p0");
        assertThat(movement).isWaitingAt("callActivity_obligationRound").isNotWaitingAt("userTask_writeFinalSummary");
        finishStub("M/r0");

        assertThat(movement).task("userTask_writeFinalSummary").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_writeFinalSummary");
        assertThat(movement).isEnded().hasPassedInOrder("event_planDrafted", "userTask_reviewFindings", "gateway_isSubmitted",
                "userTask_approvePlan", "gateway_isApproved", "userTask_issueDocument", "serviceTask_launchMovement",
                "callActivity_phase", "callActivity_phase", "gateway_joinRoundsAndPhases", "userTask_writeFinalSummary",
                "serviceTask_closeMovement", "event_movementClosed");
    }

    @Test
    void aMovementWithoutRoundsAndPhasesGoesStraightToItsSummary() {
        ProcessInstance movement = start(0, 0);

        approve();

        assertThat(movement).isWaitingAtExactly("userTask_writeFinalSummary");
    }

    @Test
    void theAdvisoryBodyWithdrawsThePlan() {
        ProcessInstance movement = start(1, 1);
        assertThat(movement).task("userTask_reviewFindings").hasCandidateGroup("advisory-body.noi-vu")
                .hasFormKey("embedded:deployment:forms/movement/userTask_reviewFindings.html");

        complete("userTask_reviewFindings", "reviewOutcome", "WITHDRAW");

        assertThat(movement).isEnded().hasPassedInOrder("userTask_reviewFindings", "gateway_isSubmitted", "event_movementWithdrawn")
                .hasNotPassed("userTask_approvePlan");
    }

    @Test
    void theChairReturnsThePlan() {
        ProcessInstance movement = start(1, 1);
        complete("userTask_reviewFindings", "reviewOutcome", "SUBMIT");
        assertThat(movement).task("userTask_approvePlan").hasCandidateGroup("issuer-chair.ubnd");

        complete("userTask_approvePlan", "approval", "RETURN");

        assertThat(movement).isWaitingAtExactly("userTask_reviewFindings")
                .hasPassedInOrder("userTask_reviewFindings", "userTask_approvePlan", "gateway_isApproved");
    }

    @Test
    void aPlanThatMayNotBeLaunchedGoesBackToReview() {
        AtomicInteger attempts = new AtomicInteger();
        delegate("launchMovementDelegate", execution -> {
            if (attempts.incrementAndGet() == 1) {
                throw new BpmnError("LAUNCH_BLOCKED");
            }
        });
        ProcessInstance movement = start(0, 0);
        approve();
        assertThat(movement).isWaitingAtExactly("userTask_reviewFindings")
                .hasPassedInOrder("userTask_issueDocument", "event_launchBlocked").hasNotPassed("gateway_startRoundsAndPhases");

        approve();

        assertThat(movement).isWaitingAtExactly("userTask_writeFinalSummary");
    }

    private static ProcessInstance start(int rounds, int phases) {
        return ModelEngine.start("movement", "M", Map.of("roundCount", rounds, "phaseCount", phases));
    }

    private static void approve() {
        complete("userTask_reviewFindings", "reviewOutcome", "SUBMIT");
        complete("userTask_approvePlan", "approval", "APPROVE");
        assertThat(instance("M")).task("userTask_issueDocument").hasCandidateGroup("clerk.ubnd");
        complete("userTask_issueDocument");
    }
}
