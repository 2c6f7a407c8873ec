package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.at;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.fire;
import static vn.thidua.models.ModelEngine.instance;
import static vn.thidua.models.ModelEngine.timer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdHocAwardModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("ad-hoc-award", "decision");

    private static final String DECISION = "M/x1/a0/d";
    private static final String DECIDE_BY = "2024-01-13T00:00:00+07:00";

    @Test
    void whatIsEligibleGoesToTheChairWithoutACouncil() {
        ProcessInstance adHoc = start();
        assertThat(adHoc).task("userTask_appraiseProposal").hasCandidateGroup("advisory-body.noi-vu");
        complete("userTask_appraiseProposal", "appraisalOutcome", "ELIGIBLE", "decideDueAt", DECIDE_BY);
        assertThat(instance(DECISION)).variables().containsEntry("decisionId", DECISION).containsEntry("issuerUnitId", "ubnd");

        CoveredModel.finishStub(DECISION);

        assertThat(adHoc).isEnded().hasPassedInOrder("event_awardProposed", "userTask_appraiseProposal", "gateway_isEligible",
                "callActivity_decision", "event_awardDecided");
    }

    @Test
    void theUnitSupplementsWhatIsMissing() {
        ProcessInstance adHoc = start();
        complete("userTask_appraiseProposal", "appraisalOutcome", "SUPPLEMENT");
        assertThat(adHoc).task("userTask_supplementProposal").hasCandidateGroup("unit-officer.u1");
        complete("userTask_supplementProposal");

        complete("userTask_appraiseProposal", "appraisalOutcome", "INELIGIBLE");

        assertThat(adHoc).isEnded().hasPassedInOrder("userTask_supplementProposal", "userTask_appraiseProposal", "event_proposalRefused")
                .hasNotPassed("callActivity_decision");
    }

    @Test
    void aLateDecisionIsUrgedAndStillTaken() {
        ProcessInstance adHoc = start();
        complete("userTask_appraiseProposal", "appraisalOutcome", "ELIGIBLE", "decideDueAt", DECIDE_BY);
        assertThat(timer("event_decisionOverdue")).hasDueDate(at(DECIDE_BY));

        fire("event_decisionOverdue");

        assertThat(adHoc).isWaitingAtExactly("callActivity_decision").hasPassedInOrder("event_decisionOverdue", "serviceTask_remindDecision",
                "event_decisionReminded");
    }

    private static ProcessInstance start() {
        return ModelEngine.start("ad-hoc-award", "M/x1", Map.of("adHocId", "M/x1", "unitId", "u1", "decisionId", DECISION));
    }
}
