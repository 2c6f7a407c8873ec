package vn.thidua.award.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.EnterCoefficients;
import vn.thidua.award.Reward;
import vn.thidua.award.RewardAmount;
import vn.thidua.award.RewardStatus;
import vn.thidua.award.Rewards;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Label;

/** An administrator enters the coefficients that are missing and confirms a base salary that the rule pack does not vouch for. */
@ForUserTask(process = "reward-payment", task = "userTask_completeBasis")
class CompleteBasisTask implements UserTaskContract<CompleteBasisTask.View, CompleteBasisTask.Submission> {

    /** @param salary the base salary to confirm, in words; empty when there is none or it is vouched for */
    record View(String movement, String decision, List<RewardLine> cases, List<Missing> missing, String salary) {
    }

    record Missing(String award, String kind, String label) {
    }

    record Submission(
            @Size(max = 50) @Label("Hệ số tiền thưởng") List<@NotNull @Valid Row> coefficients,
            @Label("Xác nhận mức lương cơ sở") Boolean salaryConfirmed) {
    }

    record Row(
            @NotBlank @Size(max = 60) @Label("Hình thức") String award,
            @NotNull @Label("Đối tượng") NomineeKind kind,
            @NotNull @Label("Hệ số") BigDecimal coefficient,
            @NotBlank @Size(max = 500) @Label("Văn bản quy định") String regulation) {

        EnterCoefficients.Entry entry() {
            return new EnterCoefficients.Entry(award, kind, coefficient, regulation);
        }
    }

    private final EnterCoefficients enter;
    private final Rewards rewards;
    private final AwardDecisions decisions;
    private final DescribeMovement describe;

    CompleteBasisTask(EnterCoefficients enter, Rewards rewards, AwardDecisions decisions, DescribeMovement describe) {
        this.enter = enter;
        this.rewards = rewards;
        this.decisions = decisions;
        this.describe = describe;
    }

    @Override
    public View view(OpenTask task) {
        AwardDecision decision = decisions.get(task.text("decisionId"));
        List<Reward> waiting = rewards.of(decision.id()).stream().filter(one -> one.status() == RewardStatus.AWAITING_BASIS).toList();
        return new View(describe.of(task.text("movementId")).title(), PayRewardsTask.words(decision), waiting.stream().map(RewardLine::of).toList(),
                waiting.stream().filter(one -> one.coefficient() == null).map(one -> new Missing(one.award(), one.kind().name(),
                        one.awardLabel() + ", " + one.kind().label().toLowerCase(Locale.ROOT))).distinct().toList(),
                salary(decision, waiting));
    }

    private static String salary(AwardDecision decision, List<Reward> waiting) {
        return waiting.stream().filter(one -> one.baseSalaryVnd() != null).findFirst().map(one -> "%s đồng/tháng, ngày %s".formatted(
                RewardAmount.number(one.baseSalaryVnd()), VietnamTime.date(decision.issuedOn()))).orElse("");
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("movementId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<EnterCoefficients.Entry> entries = submission.coefficients() == null ? List.of()
                : submission.coefficients().stream().map(Row::entry).toList();
        enter.enter(task.text("decisionId"), entries, Boolean.TRUE.equals(submission.salaryConfirmed()), task.userId());
        return Map.of();
    }
}
