package vn.thidua.registration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.internal.RegistrationDesk;

/** The intermediate appraiser forwards a registration to the receiver, or returns it because of single objects (S4-33). */
@Service
public class AppraiseBySector {

    private final RegistrationDesk desk;
    private final Obligations obligations;
    private final AuditTrail audit;

    AppraiseBySector(RegistrationDesk desk, Obligations obligations, AuditTrail audit) {
        this.desk = desk;
        this.obligations = obligations;
        this.audit = audit;
    }

    /**
     * @param verdicts one for each object of the current turn
     * @return whether it goes on to the receiver
     */
    @Transactional
    public boolean appraise(String obligationId, List<Verdict> verdicts) {
        boolean forwarded = desk.change(obligationId, registration -> registration.appraise(verdicts));
        if (!forwarded) {
            obligations.returned(obligationId);
        }
        audit.record(forwarded ? "REGISTRATION_FORWARDED" : "REGISTRATION_RETURNED_BY_SECTOR", obligationId, RegistrationDesk.reasons(verdicts));
        return forwarded;
    }
}
