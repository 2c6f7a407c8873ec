package vn.thidua.review.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.review.ReportStatus;
import vn.thidua.review.ReportTurn;
import vn.thidua.review.Reports;

@Service
@Transactional(readOnly = true)
class StoredReports implements Reports {

    private final ReportStore store;

    StoredReports(ReportStore store) {
        this.store = store;
    }

    @Override
    public List<ReportTurn> history(String obligationId) {
        return store.findById(obligationId).map(StoredReport::history).orElse(List.of());
    }

    @Override
    public Optional<ReportTurn> accepted(String obligationId) {
        return history(obligationId).stream().filter(turn -> turn.status() == ReportStatus.ACCEPTED).findFirst();
    }
}
