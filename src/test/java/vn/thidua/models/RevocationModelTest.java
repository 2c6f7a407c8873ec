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

class RevocationModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("revocation");

    private static final String DECIDE_BY = "2024-11-23T00:00:00+07:00";

    @Test
    void aPaidAwardIsRevokedAndBothObjectAndMoneyComeBack() {
        ProcessInstance revocation = start(true);
        assertThat(revocation).task("userTask_fileRevocation").hasCandidateGroup("advisory-body.noi-vu")
                .hasDueDate(at("2024-11-19T00:00:00+07:00"));
        complete("userTask_fileRevocation", "decideDueAt", DECIDE_BY);
        assertThat(revocation).task("userTask_decideRevocation").hasCandidateGroup("issuer-chair.ubnd").hasDueDate(at(DECIDE_BY));
        complete("userTask_decideRevocation", "chairOutcome", "REVOKE");
        assertThat(revocation).task("userTask_numberRevocation").hasCandidateGroup("clerk.ubnd");
        complete("userTask_numberRevocation");
        assertThat(revocation).isWaitingAtExactly("userTask_recoverObject", "userTask_recoverMoney");
        complete("userTask_recoverMoney");
        assertThat(revocation).isNotEnded();
        complete("userTask_recoverObject");

        assertThat(revocation).isEnded().hasPassedInOrder("event_violationConcluded", "userTask_fileRevocation", "userTask_decideRevocation",
                "gateway_isRevoked", "userTask_numberRevocation", "serviceTask_revokeAward", "gateway_fork", "gateway_wasPaid",
                "userTask_recoverMoney", "gateway_moneySettled", "gateway_join", "event_awardRevoked");
    }

    @Test
    void moneyThatWasNeverPaidNeedNotComeBack() {
        ProcessInstance revocation = start(false);
        complete("userTask_fileRevocation", "decideDueAt", DECIDE_BY);
        complete("userTask_decideRevocation", "chairOutcome", "REVOKE");
        complete("userTask_numberRevocation");
        assertThat(revocation).isWaitingAt("userTask_recoverObject").isNotWaitingAt("userTask_recoverMoney");

        complete("userTask_recoverObject");

        assertThat(revocation).isEnded().hasNotPassed("userTask_recoverMoney");
    }

    @Test
    void theAwardIsKept() {
        ProcessInstance revocation = start(true);
        complete("userTask_fileRevocation", "decideDueAt", DECIDE_BY);

        complete("userTask_decideRevocation", "chairOutcome", "KEEP");

        assertThat(revocation).isEnded().hasPassed("event_awardKept").hasNotPassed("serviceTask_revokeAward");
    }

    @Test
    void delaysAreUrgedAndEndNothing() {
        ProcessInstance revocation = start(true);
        assertThat(timer("event_filingOverdue")).hasDueDate(at("2024-11-19T00:00:00+07:00"));
        fire("event_filingOverdue");
        assertThat(revocation).isWaitingAtExactly("userTask_fileRevocation").hasPassedInOrder("event_filingOverdue", "serviceTask_remindFiling",
                "event_filingReminded");
        complete("userTask_fileRevocation", "decideDueAt", DECIDE_BY);
        assertThat(timer("event_decisionOverdue")).hasDueDate(at(DECIDE_BY));

        fire("event_decisionOverdue");

        assertThat(revocation).isWaitingAtExactly("userTask_decideRevocation").hasPassedInOrder("event_decisionOverdue",
                "serviceTask_remindDeciding", "event_decidingReminded");
    }

    private static ProcessInstance start(boolean paid) {
        delegate("revokeAwardDelegate", execution -> execution.setVariable("rewardPaid", paid));
        return ModelEngine.start("revocation", "M/p0/a0/r0/u1/1/v1", Map.of("revocationId", "M/p0/a0/r0/u1/1/v1",
                "fileDueAt", "2024-11-19T00:00:00+07:00"));
    }
}
