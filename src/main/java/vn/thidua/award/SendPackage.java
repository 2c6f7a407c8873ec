package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AnswerDeadline;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.award.internal.StoredEscalation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** The clerk records when and how the package left; from then on the answer is waited for. */
@Service
public class SendPackage {

    private final EscalationRepository escalations;
    private final AnswerDeadline deadline;
    private final AuditTrail audit;
    private final Clock clock;

    SendPackage(EscalationRepository escalations, AnswerDeadline deadline, AuditTrail audit, Clock clock) {
        this.escalations = escalations;
        this.deadline = deadline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param sentOn   day (Vietnam) it left, not before the submission's and not in the future
     * @param channel  how, e.g. by the document system
     * @param answerBy last day asked for, or null for the plan's ceremony
     */
    @Transactional
    public AnswerTimes send(String escalationId, LocalDate sentOn, String channel, LocalDate answerBy) {
        StoredEscalation escalation = escalations.locked(escalationId);
        if (escalation.proposalDate() != null && sentOn.isBefore(escalation.proposalDate())) {
            throw Refused.invalid("sentOn", "«Ngày gửi» không được trước ngày tờ trình " + VietnamTime.date(escalation.proposalDate()) + ".");
        }
        if (sentOn.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("sentOn", "«Ngày gửi» không được sau hôm nay.");
        }
        AnswerTimes times = deadline.of(escalation.movementId(), answerBy);
        escalation.send(sentOn, channel, times.dueAt());
        audit.record("ESCALATION_SENT", escalationId, "%s, %s.".formatted(VietnamTime.date(sentOn), channel));
        return times;
    }
}
