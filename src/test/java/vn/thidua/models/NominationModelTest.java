package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.complete;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NominationModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("nomination");

    @Test
    void anEligibleNomineeIsReadyForTheCouncil() {
        ProcessInstance nomination = start();
        assertThat(nomination).task("userTask_compileDossier").hasCandidateGroup("unit-officer.xa-van-thuy");
        complete("userTask_compileDossier");
        assertThat(nomination).task("userTask_appraiseDossier").hasCandidateGroup("advisory-body.noi-vu");

        appraise("ELIGIBLE");

        assertThat(nomination).isEnded().hasPassedInOrder("event_nomineeProposed", "userTask_compileDossier",
                "serviceTask_evaluateCriteria", "userTask_appraiseDossier", "gateway_isEligible", "event_readyForCouncil");
    }

    @Test
    void anIneligibleNomineeEndsHere() {
        ProcessInstance nomination = start();
        complete("userTask_compileDossier");

        appraise("INELIGIBLE");

        assertThat(nomination).isEnded().hasPassedInOrder("gateway_isEligible", "event_notEligible").hasNotPassed("event_readyForCouncil");
    }

    @Test
    void aSupplementedDossierIsEvaluatedAgain() {
        ProcessInstance nomination = start();
        complete("userTask_compileDossier");
        appraise("SUPPLEMENT");
        complete("userTask_compileDossier");
        appraise("ELIGIBLE");

        assertThat(nomination).isEnded().hasPassedInOrder("userTask_compileDossier", "serviceTask_evaluateCriteria",
                "userTask_appraiseDossier", "userTask_compileDossier", "serviceTask_evaluateCriteria", "userTask_appraiseDossier");
    }

    @Test
    void anotherGroupOfCriteriaIsEvaluatedWithoutTheUnit() {
        ProcessInstance nomination = start();
        complete("userTask_compileDossier");

        appraise("REGROUP");

        assertThat(nomination).isWaitingAtExactly("userTask_appraiseDossier").hasPassedInOrder("serviceTask_evaluateCriteria",
                "userTask_appraiseDossier", "gateway_isEligible", "serviceTask_evaluateCriteria");
    }

    @Test
    void aHeldNominationIsAppraisedAgainAfterItsRelease() {
        ProcessInstance nomination = start();
        complete("userTask_compileDossier");
        appraise("HOLD");
        assertThat(nomination).task("userTask_releaseHold").hasCandidateGroup("advisory-body.noi-vu");

        complete("userTask_releaseHold");

        assertThat(nomination).isWaitingAtExactly("userTask_appraiseDossier")
                .hasPassedInOrder("userTask_appraiseDossier", "gateway_isEligible", "userTask_releaseHold");
    }

    private static void appraise(String outcome) {
        complete("userTask_appraiseDossier", "appraisalOutcome", outcome);
    }

    private static ProcessInstance start() {
        String nomination = "M/p0/a0/r0/xa-van-thuy/1";
        return ModelEngine.start("nomination", nomination, Map.of("nominationId", nomination, "unitId", "xa-van-thuy"));
    }
}
