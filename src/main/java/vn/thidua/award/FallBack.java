package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AwardRounds;
import vn.thidua.award.internal.EscalationRepository;
import vn.thidua.award.internal.OneAward;
import vn.thidua.award.internal.StoredEscalation;
import vn.thidua.notification.Notices;

/**
 * Nothing came of a case at another level: its achievement is free again, and the issuer decides it itself where it has an award to
 * give, in the decision that is being drafted or in a further one. The unit is told.
 */
@Service
public class FallBack {

    private final EscalationRepository escalations;
    private final OneAward oneAward;
    private final AwardRounds rounds;
    private final Notices notices;
    private final AuditTrail audit;

    FallBack(EscalationRepository escalations, OneAward oneAward, AwardRounds rounds, Notices notices, AuditTrail audit) {
        this.escalations = escalations;
        this.oneAward = oneAward;
        this.rounds = rounds;
        this.notices = notices;
        this.audit = audit;
    }

    /** Repeating it after success changes nothing. */
    @Transactional
    public void fallBack(String escalationId) {
        StoredEscalation escalation = escalations.locked(escalationId);
        if (!escalation.goOn()) {
            return;
        }
        oneAward.release(escalation);
        boolean own = escalation.isBackAtIssuer();
        notices.inform(escalation.unitId(), escalation.nominationId(), words(escalation, own));
        audit.record("ESCALATION_FELL_BACK", escalationId, escalation.reason());
        if (own) {
            escalations.flush();
            rounds.takeUpDecision(escalation.awardKey(), escalation.movementId());
        }
    }

    private static String words(StoredEscalation escalation, boolean own) {
        String text = "Đề nghị %s tặng %s cho %s không có kết quả (%s). Lý do: %s".formatted(escalation.decider().label(),
                escalation.award().label(), escalation.nomineeName(), escalation.status().label().toLowerCase(java.util.Locale.ROOT), escalation.reason());
        return own ? text + " Trường hợp này được chuyển xét tặng %s.".formatted(escalation.ownAward().label()) : text;
    }
}
