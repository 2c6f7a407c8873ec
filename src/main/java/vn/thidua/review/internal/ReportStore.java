package vn.thidua.review.internal;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.thidua.shared.Refused;

/** Reports by obligation. */
public interface ReportStore extends JpaRepository<StoredReport, String> {

    default StoredReport require(String obligationId) {
        return findById(obligationId).orElseThrow(() -> Refused.notFound("Đơn vị chưa viết báo cáo."));
    }
}
