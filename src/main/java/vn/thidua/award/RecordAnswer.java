package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.award.internal.StoredEscalation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** Records what another level answered (SC-14). */
@Service
public class RecordAnswer {

    private final EscalationRepository escalations;
    private final AuditTrail audit;
    private final Clock clock;

    RecordAnswer(EscalationRepository escalations, AuditTrail audit, Clock clock) {
        this.escalations = escalations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param document number of the upper decision, e.g. {@code 2100/QĐ-UBND}
     * @param date     of that decision (Vietnam)
     */
    @Transactional
    public void granted(String escalationId, String document, LocalDate date) {
        StoredEscalation escalation = escalations.locked(escalationId);
        require(escalation, date);
        escalation.grant(document.strip(), date);
        audit.record("ESCALATION_GRANTED", escalationId, "Quyết định số %s ngày %s.".formatted(document, VietnamTime.date(date)));
    }

    /** @param document number of the letter, or null when there is none */
    @Transactional
    public void declined(String escalationId, String reason, String document, LocalDate date) {
        StoredEscalation escalation = escalations.locked(escalationId);
        require(escalation, date);
        escalation.decline(reason, document, date);
        audit.record("ESCALATION_DECLINED", escalationId, reason);
    }

    private void require(StoredEscalation escalation, LocalDate date) {
        if (date.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("answeredOn", "«Ngày văn bản trả lời» không được sau hôm nay.");
        }
        if (escalation.sentOn() != null && date.isBefore(escalation.sentOn())) {
            throw Refused.invalid("answeredOn", "«Ngày văn bản trả lời» không được trước ngày gửi " + VietnamTime.date(escalation.sentOn()) + ".");
        }
    }
}
