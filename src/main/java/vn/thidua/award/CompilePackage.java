package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/**
 * The advisory body puts together what goes to another level: the submission (tờ trình), the achievement report, the minutes and the
 * vote of the council, and the provision of the law relied on (LAW Đ74, T-51).
 */
@Service
public class CompilePackage {

    private final EscalationRepository escalations;
    private final AuditTrail audit;
    private final Clock clock;

    CompilePackage(EscalationRepository escalations, AuditTrail audit, Clock clock) {
        this.escalations = escalations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param number of the submission, e.g. {@code 215/TTr-UBND}
     * @param date   of the submission (Vietnam), not in the future
     * @param limb   the provision relied on
     */
    @Transactional
    public void compile(String escalationId, String number, LocalDate date, String limb) {
        if (date.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("proposalDate", "«Ngày tờ trình» không được sau hôm nay.");
        }
        escalations.locked(escalationId).compile(number.strip(), date, limb.strip());
        audit.record("ESCALATION_COMPILED", escalationId, "Tờ trình số %s ngày %s, theo %s.".formatted(number, VietnamTime.date(date), limb));
    }

    /** Nothing is sent, e.g. because no provision fits the case. */
    @Transactional
    public void drop(String escalationId, String reason) {
        escalations.locked(escalationId).drop(reason);
        audit.record("ESCALATION_DROPPED", escalationId, reason);
    }
}
