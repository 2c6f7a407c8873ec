package vn.thidua.review.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.thidua.shared.Refused;

/** Reports by obligation. */
public interface ReportStore extends JpaRepository<StoredReport, String> {

    List<StoredReport> findByMovementIdAndUnitIdOrderByObligationId(String movementId, String unitId);

    default StoredReport require(String obligationId) {
        return findById(obligationId).orElseThrow(() -> Refused.notFound("Đơn vị chưa viết báo cáo."));
    }
}
