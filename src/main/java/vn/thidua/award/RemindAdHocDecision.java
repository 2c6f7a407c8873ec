package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.AdHocRepository;
import vn.thidua.award.internal.StoredAdHoc;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.notification.Notices;

/** The time to decide an ad hoc award has run out: the issuer is urged, and the delay is kept. */
@Service
public class RemindAdHocDecision {

    private final AdHocRepository cases;
    private final Movements movements;
    private final Notices notices;
    private final AuditTrail audit;

    RemindAdHocDecision(AdHocRepository cases, Movements movements, Notices notices, AuditTrail audit) {
        this.cases = cases;
        this.movements = movements;
        this.notices = notices;
        this.audit = audit;
    }

    /** Does nothing once it is decided; repeating it says nothing twice. */
    @Transactional
    public void remind(String id) {
        StoredAdHoc adHoc = cases.locked(id);
        if (adHoc.status() == AdHocStatus.DECIDING) {
            adHoc.overdue();
            String words = "Khen thưởng đột xuất cho %s đã quá hạn quyết định ngày %s.".formatted(adHoc.nomineeName(),
                    VietnamTime.date(VietnamTime.dayOf(adHoc.decideDueAt().minusMillis(1))));
            notices.remind(movements.get(adHoc.movementId()).issuerUnitId(), id, words);
            audit.record("AD_HOC_OVERDUE", id, words);
        }
    }
}
