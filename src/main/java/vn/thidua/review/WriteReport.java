package vn.thidua.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.internal.ReportStore;
import vn.thidua.review.internal.Sections;
import vn.thidua.review.internal.StoredReport;

/** The unit's officer writes a report in the sections of the plan, for the head of the unit to confirm (S4-34). */
@Service
public class WriteReport {

    private final ReportStore reports;
    private final Sections sections;
    private final Obligations obligations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    WriteReport(ReportStore reports, Sections sections, Obligations obligations, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.obligations = obligations;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The sections this report must have. */
    public List<ReportSection> sectionsOf(String obligationId) {
        return sections.of(obligations.get(obligationId));
    }

    /**
     * @param texts by section key
     * @throws vn.thidua.shared.Refused when a required section is empty (field {@code sections})
     */
    @Transactional
    public void write(String obligationId, Map<String, String> texts) {
        Obligation obligation = obligations.get(obligationId);
        List<ReportText> written = sections.checked(obligation, texts);
        StoredReport report = reports.findById(obligationId)
                .orElseGet(() -> new StoredReport(obligationId, obligation.movementId(), obligation.unitId()));
        report.write(written, actor.id(), clock.instant());
        reports.saveAndFlush(report);
        audit.record("REPORT_WRITTEN", obligationId, null);
    }
}
