package vn.thidua.award;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.internal.Coefficients;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.Line;
import vn.thidua.award.internal.LineRepository;
import vn.thidua.award.internal.RewardRepository;
import vn.thidua.award.internal.StoredReward;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.plan.Reference;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** Counts the money of every award of a decision by the law of the day on the document (L-107). What is paid or called off stays as it is. */
@Service
public class CalculateRewards {

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final RewardRepository rewards;
    private final Coefficients coefficients;
    private final Movements movements;
    private final RulePacks rulePacks;
    private final Explanations explanations;

    CalculateRewards(DecisionRepository decisions, LineRepository lines, RewardRepository rewards, Coefficients coefficients,
                     Movements movements, RulePacks rulePacks, Explanations explanations) {
        this.decisions = decisions;
        this.lines = lines;
        this.rewards = rewards;
        this.coefficients = coefficients;
        this.movements = movements;
        this.rulePacks = rulePacks;
        this.explanations = explanations;
    }

    /** Whether the whole list can be paid: no award lacks its coefficient or a base salary that may be relied upon. */
    @Transactional
    public boolean calculate(String decisionId) {
        Decision decision = decisions.locked(decisionId);
        RulePack law = rulePacks.asOf(decision.issuedOn(), regulations(decision));
        return lines.findByDecisionIdOrderByPosition(decisionId).stream().filter(Line::isGranted)
                .map(line -> count(decision, line, law)).toList().stream().allMatch(reward -> reward.status() != RewardStatus.AWAITING_BASIS);
    }

    private List<String> regulations(Decision decision) {
        return movements.plan(decision.movementId()).procedureBy().stream().map(Reference::symbol).filter(Objects::nonNull).toList();
    }

    private StoredReward count(Decision decision, Line line, RulePack law) {
        StoredReward reward = rewards.findById(line.nominationId())
                .orElseGet(() -> rewards.save(new StoredReward(line.nominationId(), decision.id())));
        if (reward.isOpen()) {
            count(reward, decision, line, law);
        }
        return reward;
    }

    private void count(StoredReward reward, Decision decision, Line line, RulePack law) {
        List<Coefficients.Found> found = coefficients.find(decision, line, law).stream().toList();
        RuleValue<Long> salary = law.baseSalary().orElse(null);
        if (found.isEmpty()) {
            reward.awaits(null, salary == null ? null : salary.value(), "Chưa có hệ số tiền thưởng của %s cho %s."
                    .formatted(line.award().label(), line.kind().label().toLowerCase(Locale.ROOT)));
        } else if (salary == null) {
            reward.awaits(found.get(0).value(), null, "Chưa có mức lương cơ sở ngày " + VietnamTime.date(law.asOf()) + ".");
        } else if (!salary.mayDecide() && reward.salaryConfirmedBy() == null) {
            reward.awaits(found.get(0).value(), salary.value(), "Mức lương cơ sở %s đồng ngày %s %s; quản trị viên phải xác nhận."
                    .formatted(RewardAmount.number(salary.value()), VietnamTime.date(law.asOf()), salary.mark().label()));
        } else {
            countWith(reward, found.get(0), salary, law);
        }
    }

    private void countWith(StoredReward reward, Coefficients.Found coefficient, RuleValue<Long> salary, RulePack law) {
        RewardAmount amount = new RewardAmount(coefficient.value(), salary.value(), law.rewardRounding().map(RuleValue::value)
                .orElseThrow(() -> Refused.conflict("Bộ quy tắc chưa có cách làm tròn tiền thưởng.")));
        String sentence = "%s (hệ số: %s; lương cơ sở ngày %s).".formatted(amount.sentence(), coefficient.source(),
                VietnamTime.date(law.asOf()));
        if (reward.payable(amount, sentence)) {
            explanations.keep(new Explanation(reward.nominationId(), "REWARD_MONEY", Map.of("coefficient", coefficient.value().toPlainString(),
                    "baseSalaryVnd", salary.value(), "amountVnd", amount.vnd()), law.version(), law.asOf(), true, sentence));
        }
    }
}
