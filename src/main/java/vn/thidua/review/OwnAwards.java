package vn.thidua.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.internal.ReportStore;
import vn.thidua.review.internal.StoredReport;
import vn.thidua.shared.NameKey;

/** Awards that units gave on their own authority, as they report them (S0-28): whoever judges a case must know (LAW Đ5(2)c). */
@Service
public class OwnAwards {

    private static final Set<ReportStatus> HANDED_IN = Set.of(ReportStatus.WITH_RECEIVER, ReportStatus.ACCEPTED);

    private final ReportStore reports;

    OwnAwards(ReportStore reports) {
        this.reports = reports;
    }

    /** One sentence for each award that the unit says it gave this nominee during the movement; empty when none. */
    @Transactional(readOnly = true)
    public List<String> warnings(String movementId, String unitId, String nominee) {
        return reports.findByMovementIdAndUnitIdOrderByObligationId(movementId, unitId).stream().map(StoredReport::history)
                .flatMap(turns -> turns.stream().limit(1)).filter(turn -> HANDED_IN.contains(turn.status()))
                .map(ReportTurn::items).flatMap(Collection::stream).filter(item -> item.section().equals(ReportSection.OWN_AWARDS))
                .filter(item -> NameKey.of(item.title()).equals(NameKey.of(nominee))).map(OwnAwards::sentence).toList();
    }

    private static String sentence(EvidenceItem given) {
        return "Đơn vị đã tặng «%s»: %s, ngày %s (theo báo cáo của đơn vị); một thành tích chỉ khen thưởng một lần."
                .formatted(given.title(), given.place(), VietnamTime.date(given.day()));
    }
}
