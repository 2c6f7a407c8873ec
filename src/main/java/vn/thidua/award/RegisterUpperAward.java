package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.award.internal.RegisterEntry;
import vn.thidua.award.internal.RegisterRepository;
import vn.thidua.award.internal.StoredEscalation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.notification.Notices;

/** Enters what another level awarded in the register and tells the unit; the issuer gives nothing for the same achievement (LAW Đ5(2)c). */
@Service
public class RegisterUpperAward {

    private final EscalationRepository escalations;
    private final RegisterRepository register;
    private final Notices notices;
    private final AuditTrail audit;

    RegisterUpperAward(EscalationRepository escalations, RegisterRepository register, Notices notices, AuditTrail audit) {
        this.escalations = escalations;
        this.register = register;
        this.notices = notices;
        this.audit = audit;
    }

    /** Repeating it after success changes nothing. */
    @Transactional
    public void register(String escalationId) {
        StoredEscalation escalation = escalations.locked(escalationId);
        if (escalation.goOn()) {
            register.save(new RegisterEntry(escalation));
            notices.inform(escalation.unitId(), escalation.nominationId(), "%s được %s tặng %s theo Quyết định số %s ngày %s.".formatted(
                    escalation.nomineeName(), escalation.decider().label(), escalation.award().label(), escalation.answerDocument(),
                    VietnamTime.date(escalation.answeredOn())));
            audit.record("UPPER_AWARD_REGISTERED", escalationId, escalation.answerDocument());
        }
    }
}
