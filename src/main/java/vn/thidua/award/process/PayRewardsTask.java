package vn.thidua.award.process;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.PayRewards;
import vn.thidua.award.Reward;
import vn.thidua.award.RewardAmount;
import vn.thidua.award.RewardStatus;
import vn.thidua.award.Rewards;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.shared.Label;

/** The issuer's office pays the reward money of one decision. */
@ForUserTask(process = "reward-payment", task = "userTask_payRewards", showsPersons = true)
class PayRewardsTask implements UserTaskContract<PayRewardsTask.View, PayRewardsTask.Submission> {

    record View(String movement, String decision, String total, boolean hasPayable, List<RewardLine> cases) {
    }

    record Submission(
            @Size(max = 100) @Label("Số chứng từ chi") String voucher,
            @Label("Ngày chi") LocalDate paidOn) {
    }

    private final PayRewards pay;
    private final Rewards rewards;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;

    PayRewardsTask(PayRewards pay, Rewards rewards, AwardDecisions decisions, DescribeMovement describe) {
        this.pay = pay;
        this.rewards = rewards;
        this.decisions = decisions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        AwardDecision decision = decisions.get(task.text("decisionId"));
        List<Reward> list = rewards.of(decision.id());
        List<Reward> payable = list.stream().filter(reward -> reward.status() == RewardStatus.PAYABLE).toList();
        return new View(describe.of(task.text("movementId")).title(), words(decision),
                RewardAmount.number(payable.stream().mapToLong(Reward::amountVnd).sum()) + " đồng", !payable.isEmpty(),
                list.stream().map(RewardLine::of).toList());
    }

    /** Number and day of a decision. */
    static String words(AwardDecision decision) {
        return "số %s ngày %s".formatted(decision.documentNumber(), VietnamTime.date(decision.issuedOn()));
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        pay.pay(task.text("decisionId"), submission.voucher(), submission.paidOn(), task.userId());
        return Map.of();
    }
}
