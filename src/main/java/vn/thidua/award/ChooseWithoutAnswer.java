package vn.thidua.award;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AnswerDeadline;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.award.internal.StoredEscalation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** No answer came in time: the issuer's chair waits longer or takes the case back (SC-14). */
@Service
public class ChooseWithoutAnswer {

    private final EscalationRepository escalations;
    private final AnswerDeadline deadline;
    private final Movements movements;
    private final People people;
    private final AuditTrail audit;

    ChooseWithoutAnswer(EscalationRepository escalations, AnswerDeadline deadline, Movements movements, People people, AuditTrail audit) {
        this.escalations = escalations;
        this.deadline = deadline;
        this.movements = movements;
        this.people = people;
        this.audit = audit;
    }

    /** @param lastDay (Vietnam) of the longer wait */
    @Transactional
    public AnswerTimes waitUntil(String escalationId, LocalDate lastDay, String chairId) {
        StoredEscalation escalation = ofChair(escalationId, chairId);
        AnswerTimes times = deadline.until(lastDay);
        escalation.wait(times.dueAt());
        audit.record("ESCALATION_WAITS", escalationId, "Chờ trả lời đến hết ngày " + VietnamTime.date(lastDay) + ".");
        return times;
    }

    /** Takes the case back; an answer that comes later changes nothing any more. */
    @Transactional
    public void stopWaiting(String escalationId, String reason, String chairId) {
        ofChair(escalationId, chairId).stopWaiting(reason);
        audit.record("ESCALATION_UNANSWERED", escalationId, reason);
    }

    private StoredEscalation ofChair(String escalationId, String chairId) {
        StoredEscalation escalation = escalations.locked(escalationId);
        if (!people.has(chairId, FunctionalRole.ISSUER_CHAIR, movements.get(escalation.movementId()).issuerUnitId())) {
            throw Refused.forbidden("Chỉ người đứng đầu cơ quan ban hành được chọn khi cấp trên chưa trả lời.");
        }
        return escalation;
    }
}
