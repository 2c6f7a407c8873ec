package vn.thidua.registration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.internal.RegistrationDesk;

/** The receiver accepts a registration or returns it with a reason for each object it does not take (S4-30, S4-31). */
@Service
public class AcceptRegistration {

    private final RegistrationDesk desk;
    private final Obligations obligations;
    private final AuditTrail audit;

    AcceptRegistration(RegistrationDesk desk, Obligations obligations, AuditTrail audit) {
        this.desk = desk;
        this.obligations = obligations;
        this.audit = audit;
    }

    /**
     * @param verdicts           one for each object of the current turn
     * @param lateAcceptedReason required to accept what came late; else may be null
     * @return whether it is accepted
     */
    @Transactional
    public boolean decide(String obligationId, List<Verdict> verdicts, String lateAcceptedReason) {
        boolean accepted = desk.change(obligationId, registration -> registration.decide(verdicts, lateAcceptedReason));
        if (accepted) {
            obligations.accepted(obligationId);
        } else {
            obligations.returned(obligationId);
        }
        audit.record(accepted ? "REGISTRATION_ACCEPTED" : "REGISTRATION_RETURNED", obligationId,
                accepted ? lateAcceptedReason : RegistrationDesk.reasons(verdicts));
        return accepted;
    }
}
