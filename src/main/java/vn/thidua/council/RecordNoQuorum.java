package vn.thidua.council;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.internal.MinutesText;
import vn.thidua.council.internal.Quorum;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;

/** Closes a sitting that could not be opened, with its minutes; the secretary convenes the next (SC-13). */
@Service
public class RecordNoQuorum {

    private final Sittings sittings;
    private final AuditTrail audit;

    RecordNoQuorum(Sittings sittings, AuditTrail audit) {
        this.sittings = sittings;
        this.audit = audit;
    }

    @Transactional
    public void record(String sessionId) {
        Sitting sitting = sittings.locked(sessionId);
        Quorum quorum = Quorum.of(sitting.session().regulation(), sitting.seats().size(), sitting.present().size());
        sitting.session().lacksQuorum(MinutesText.notOpened(sitting, quorum));
        audit.record("COUNCIL_NOT_QUORATE", sessionId, quorum.sentence());
    }
}
