package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.thidua.models.ModelEngine.complete;
import static vn.thidua.models.ModelEngine.delegate;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RewardPaymentModelTest {

    @RegisterExtension
    static final CoveredModel MODEL = new CoveredModel("reward-payment");

    @Test
    void aListWithItsBasisIsPaid() {
        ProcessInstance payment = start(true);
        assertThat(payment).task("userTask_payRewards").hasCandidateGroup("clerk.ubnd");

        complete("userTask_payRewards");

        assertThat(payment).isEnded().hasPassedInOrder("event_decisionPublished", "serviceTask_calculateRewards", "gateway_isBasisComplete",
                "userTask_payRewards", "event_rewardsPaid").hasNotPassed("userTask_completeBasis");
    }

    @Test
    void whatIsMissingIsEnteredAndCountedAgain() {
        ProcessInstance payment = start(false, false, true);
        assertThat(payment).task("userTask_completeBasis").hasCandidateGroup("admin.ubnd");
        complete("userTask_completeBasis");
        assertThat(payment).isWaitingAtExactly("userTask_completeBasis");

        complete("userTask_completeBasis");

        assertThat(payment).isWaitingAtExactly("userTask_payRewards").hasPassedInOrder("serviceTask_calculateRewards", "userTask_completeBasis",
                "serviceTask_calculateRewards", "gateway_isBasisComplete");
    }

    private static ProcessInstance start(Boolean... complete) {
        Iterator<Boolean> answers = List.of(complete).iterator();
        delegate("calculateRewardsDelegate", execution -> execution.setVariable("basisComplete", answers.next()));
        return ModelEngine.start("reward-payment", "M/p0/a0/d/money", Map.of("decisionId", "M/p0/a0/d"));
    }
}
