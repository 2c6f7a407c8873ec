package vn.thidua.award.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AdHocAward;
import vn.thidua.award.AdHocAwards;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class AdHocReader implements AdHocAwards {

    private final AdHocRepository cases;

    AdHocReader(AdHocRepository cases) {
        this.cases = cases;
    }

    @Override
    public AdHocAward get(String id) {
        return cases.findById(id).map(StoredAdHoc::toAdHoc).orElseThrow(() -> Refused.notFound("Không có đề nghị khen đột xuất này."));
    }

    @Override
    public List<AdHocAward> of(String movementId) {
        return cases.findByMovementIdOrderByPosition(movementId).stream().map(StoredAdHoc::toAdHoc).toList();
    }
}
