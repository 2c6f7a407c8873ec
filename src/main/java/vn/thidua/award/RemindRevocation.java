package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.RevocationRepository;
import vn.thidua.award.internal.StoredRevocation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.notification.Notices;

/** The time to file or to decide a revocation has run out: whoever owes it is urged, and the delay is kept. */
@Service
public class RemindRevocation {

    private final RevocationRepository revocations;
    private final Movements movements;
    private final Notices notices;
    private final AuditTrail audit;

    RemindRevocation(RevocationRepository revocations, Movements movements, Notices notices, AuditTrail audit) {
        this.revocations = revocations;
        this.movements = movements;
        this.notices = notices;
        this.audit = audit;
    }

    /** Does nothing once the step is done; repeating it says nothing twice. */
    @Transactional
    public void remind(String revocationId) {
        StoredRevocation revocation = revocations.locked(revocationId);
        if (revocation.status() == RevocationStatus.FILING) {
            urge(revocation, movements.get(revocation.movementId()).advisoryUnitId(), "Hồ sơ đề nghị hủy bỏ khen thưởng đã quá hạn ngày "
                    + VietnamTime.date(VietnamTime.dayOf(revocation.fileDueAt().minusMillis(1))) + ".");
        } else if (revocation.status() == RevocationStatus.DECIDING) {
            urge(revocation, revocation.issuerUnitId(), "Việc hủy bỏ khen thưởng đã quá hạn quyết định ngày "
                    + VietnamTime.date(VietnamTime.dayOf(revocation.decideDueAt().minusMillis(1))) + ".");
        }
    }

    private void urge(StoredRevocation revocation, String unitId, String words) {
        revocation.overdue();
        notices.remind(unitId, revocation.id(), words);
        audit.record("REVOCATION_OVERDUE", revocation.id(), words);
    }
}
