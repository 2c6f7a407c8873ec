package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.RewardRepository;
import vn.thidua.award.internal.StoredReward;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** The office that keeps the fund pays the list of a decision; who decides pays (L-105). */
@Service
public class PayRewards {

    private final DecisionRepository decisions;
    private final RewardRepository rewards;
    private final AuditTrail audit;
    private final Clock clock;

    PayRewards(DecisionRepository decisions, RewardRepository rewards, AuditTrail audit, Clock clock) {
        this.decisions = decisions;
        this.rewards = rewards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param voucher number of the payment document; may be null only when every award of the list has been revoked
     * @param paidOn  day (Vietnam), not before the decision and not in the future
     * @throws Refused when an award of the list cannot be counted yet, or number or day are missing or wrong
     */
    @Transactional
    public void pay(String decisionId, String voucher, LocalDate paidOn, String by) {
        Decision decision = decisions.locked(decisionId);
        List<StoredReward> list = rewards.findByDecisionId(decisionId);
        if (list.stream().anyMatch(reward -> reward.status() == RewardStatus.AWAITING_BASIS)) {
            throw Refused.conflict("Danh sách còn trường hợp chưa đủ căn cứ tính tiền thưởng.");
        }
        List<StoredReward> payable = list.stream().filter(reward -> reward.status() == RewardStatus.PAYABLE).toList();
        if (!payable.isEmpty()) {
            check(decision, voucher, paidOn);
            payable.forEach(reward -> reward.pay(voucher.strip(), paidOn, by));
            audit.record("REWARDS_PAID", decisionId, "%d trường hợp, %s đồng, chứng từ %s".formatted(payable.size(),
                    RewardAmount.number(payable.stream().mapToLong(StoredReward::amountVnd).sum()), voucher.strip()));
        }
    }

    private void check(Decision decision, String voucher, LocalDate paidOn) {
        if (voucher == null || voucher.isBlank()) {
            throw Refused.invalid("voucher", "«Số chứng từ chi»: phải nhập.");
        }
        if (paidOn == null || paidOn.isBefore(decision.issuedOn()) || paidOn.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("paidOn", "«Ngày chi» phải từ ngày quyết định %s đến hôm nay.".formatted(VietnamTime.date(decision.issuedOn())));
        }
    }
}
