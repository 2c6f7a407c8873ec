package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.RevocationRepository;
import vn.thidua.award.internal.RewardRepository;
import vn.thidua.award.internal.StoredRevocation;
import vn.thidua.award.internal.StoredReward;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** What was handed over with a revoked award comes back: the object, and the money where it was paid (LAW Đ93). */
@Service
public class RecoverAward {

    private final RevocationRepository revocations;
    private final RewardRepository rewards;
    private final AuditTrail audit;
    private final Clock clock;

    RecoverAward(RevocationRepository revocations, RewardRepository rewards, AuditTrail audit, Clock clock) {
        this.revocations = revocations;
        this.rewards = rewards;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param note what came back and in which state; may be null */
    @Transactional
    public void object(String revocationId, LocalDate day, String note) {
        notInTheFuture(day);
        StoredRevocation revocation = revocations.locked(revocationId);
        revocation.objectRecovered(day, note);
        revocation.settle(rewards.findById(revocation.nominationId()).map(RecoverAward::wasPaid).orElse(false));
        audit.record("OBJECT_RECOVERED", revocationId, note);
    }

    /** @param voucher number of the document by which the money came in */
    @Transactional
    public void money(String revocationId, LocalDate day, String voucher) {
        notInTheFuture(day);
        StoredRevocation revocation = revocations.locked(revocationId);
        revocation.moneyRecovered(day, voucher);
        rewards.findById(revocation.nominationId()).orElseThrow().recover(day);
        revocation.settle(true);
        audit.record("MONEY_RECOVERED", revocationId, voucher);
    }

    private static boolean wasPaid(StoredReward reward) {
        return reward.status() == RewardStatus.PAID || reward.status() == RewardStatus.RECOVERED;
    }

    private void notInTheFuture(LocalDate day) {
        if (day.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("recoveredOn", "«Ngày thu hồi» không được sau hôm nay.");
        }
    }
}
