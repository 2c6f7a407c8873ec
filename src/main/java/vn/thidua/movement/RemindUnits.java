package vn.thidua.movement;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.internal.ObligationStore;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredObligation;
import vn.thidua.movement.internal.StoredRound;
import vn.thidua.notification.Notices;

/** Reminds who still has to act (S4-36 «đôn đốc»). The same reminder of the same deadline reaches a unit once. */
@Service
public class RemindUnits {

    private final RoundStore rounds;
    private final ObligationStore obligations;
    private final Notices notices;

    RemindUnits(RoundStore rounds, ObligationStore obligations, Notices notices) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.notices = notices;
    }

    /** All units of a round that have handed in nothing yet. */
    @Transactional
    public void remindRound(String roundKey) {
        StoredRound round = rounds.require(roundKey);
        obligations.findByRoundKeyOrderById(roundKey).forEach(obligation -> remindAwaited(obligation, round, "Nhắc lần đầu"));
    }

    @Transactional
    public void remindFirst(String obligationId) {
        StoredObligation obligation = obligations.require(obligationId);
        remindAwaited(obligation, rounds.require(obligation.roundKey()), "Nhắc lần đầu");
    }

    @Transactional
    public void remindSecond(String obligationId) {
        StoredObligation obligation = obligations.require(obligationId);
        remindAwaited(obligation, rounds.require(obligation.roundKey()), "Nhắc lần cuối");
    }

    /** The intermediate appraiser, when what a unit handed in has not gone on by the internal deadline. */
    @Transactional
    public void remindAppraiser(String obligationId) {
        StoredObligation obligation = obligations.require(obligationId);
        Obligation view = obligation.view();
        if (view.status() == ObligationStatus.SUBMITTED && !view.viaUnitId().isEmpty() && obligation.internalDueAt() != null) {
            StoredRound round = rounds.require(view.roundKey());
            notices.remind(view.viaUnitId(), obligationId, "Đã hết hạn thẩm định nội bộ ngày %s, còn hồ sơ «%s» chưa chuyển; hạn của kế hoạch: %s."
                    .formatted(lastDay(obligation.internalDueAt()), round.title(), lastDay(view.dueAt())));
        }
    }

    private void remindAwaited(StoredObligation obligation, StoredRound round, String which) {
        Obligation view = obligation.view();
        if (view.status().isAwaited()) {
            notices.remind(view.unitId(), view.id(), "%s: «%s», hạn đến hết ngày %s.".formatted(which, round.title(), lastDay(view.dueAt())));
        }
    }

    private static String lastDay(Instant end) {
        return VietnamTime.date(VietnamTime.dayOf(end.minusMillis(1)));
    }
}
