package vn.thidua.movement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Processes;
import vn.thidua.movement.internal.Dispatch;
import vn.thidua.movement.internal.ObligationStore;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredObligation;
import vn.thidua.movement.internal.StoredRound;
import vn.thidua.shared.Refused;

/** The receiver puts a round together: what is not in counts as missed, and nothing more is awaited (S4-28 «để tổng hợp theo dõi»). */
@Service
public class ConsolidateRound {

    private static final String CLOSED = "thidua.round.closed";

    private final RoundStore rounds;
    private final ObligationStore obligations;
    private final Dispatch dispatch;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    ConsolidateRound(RoundStore rounds, ObligationStore obligations, Dispatch dispatch, Processes processes, ApplicationEventPublisher events, AuditTrail audit,
                     CurrentActor actor, Clock clock) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.dispatch = dispatch;
        this.processes = processes;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** As {@link #consolidate(String, String, SentUpward)} for a result that stays with the receiver. */
    @Transactional
    public Consolidation consolidate(String roundKey, String summary) {
        return consolidate(roundKey, summary, null);
    }

    /**
     * @param sent how the result goes on to the level above; null where the plan leaves it with the receiver
     * @throws Refused while something handed in still waits for the receiver, when the round is consolidated already, or when the plan sends it
     *                 upward and it is not said how
     */
    @Transactional
    public Consolidation consolidate(String roundKey, String summary, SentUpward sent) {
        StoredRound round = rounds.lock(roundKey);
        SentUpward onward = dispatch.check(round, sent);
        List<StoredObligation> all = obligations.findByRoundKeyOrderById(roundKey);
        long waiting = count(all, ObligationStatus.SUBMITTED);
        if (waiting > 0) {
            throw Refused.conflict("Còn %d hồ sơ đã nộp chờ xem xét; hãy chấp nhận hoặc trả lại trước khi tổng hợp.".formatted(waiting));
        }
        // freed between the deadline and the automatic step after it, a unit's process still waits for the word
        List<StoredObligation> awaitingClose = all.stream().filter(obligation -> obligation.status() != ObligationStatus.ACCEPTED).toList();
        awaitingClose.forEach(StoredObligation::miss);
        Consolidation result = new Consolidation(accepted(all, false), accepted(all, true), (int) count(all, ObligationStatus.MISSED),
                (int) count(all, ObligationStatus.WAIVED), summary, actor.id(), clock.instant(), onward);
        round.close(result);
        obligations.saveAllAndFlush(all);
        awaitingClose.forEach(obligation -> processes.correlate(CLOSED, obligation.getId(), Map.of()));
        events.publishEvent(new RoundClosed(roundKey, round.movementId(), result.onTime(), result.late(), result.missed()));
        audit.record("ROUND_CONSOLIDATED", roundKey, "Đúng hạn %d, quá hạn %d, không nộp %d, được miễn %d."
                .formatted(result.onTime(), result.late(), result.missed(), result.waived()));
        if (onward != null) {
            audit.record("ROUND_SENT_UPWARD", roundKey, "Gửi %s, văn bản số %s ngày %s.".formatted(onward.to(), onward.documentNumber(), VietnamTime.date(onward.sentOn())));
        }
        return result;
    }

    private static int accepted(List<StoredObligation> all, boolean late) {
        return (int) all.stream().filter(o -> o.status() == ObligationStatus.ACCEPTED && o.late() == late).count();
    }

    private static long count(List<StoredObligation> all, ObligationStatus status) {
        return all.stream().filter(o -> o.status() == status).count();
    }
}
