package vn.thidua.review;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.internal.ReportStore;
import vn.thidua.review.internal.ChildPlanRules;
import vn.thidua.review.internal.Sections;
import vn.thidua.review.internal.StoredReport;
import vn.thidua.review.internal.WrittenReport;

/** The unit's officer writes a report in the sections of the plan, for the head of the unit to confirm (S4-34). */
@Service
public class WriteReport {

    private final ReportStore reports;
    private final Sections sections;
    private final ChildPlanRules childPlans;
    private final Obligations obligations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    WriteReport(ReportStore reports, Sections sections, ChildPlanRules childPlans, Obligations obligations, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.childPlans = childPlans;
        this.obligations = obligations;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The sections this report must have. */
    public List<ReportSection> sectionsOf(String obligationId) {
        return sections.of(obligations.get(obligationId));
    }

    /** What the unit can name as the plan it runs itself; empty unless one is asked for. */
    public List<Movement> ownMovements(String obligationId) {
        Obligation obligation = obligations.get(obligationId);
        return ChildPlanRules.asked(obligation) ? childPlans.ownMovements(obligation) : List.of();
    }

    /** Whether the unit is asked for a plan of its own. */
    public boolean asksForChildPlan(String obligationId) {
        return ChildPlanRules.asked(obligations.get(obligationId));
    }

    /**
     * @throws vn.thidua.shared.Refused when a required section is empty (field {@code sections}), the unit's own plan is incomplete
     *                                  ({@code childPlan}) or a list is ({@code items})
     */
    @Transactional
    public void write(String obligationId, ReportEntry entry) {
        Obligation obligation = obligations.get(obligationId);
        WrittenReport written = sections.checked(obligation, entry);
        StoredReport report = reports.findById(obligationId)
                .orElseGet(() -> new StoredReport(obligationId, obligation.movementId(), obligation.unitId()));
        report.write(written, actor.id(), clock.instant());
        reports.saveAndFlush(report);
        audit.record("REPORT_WRITTEN", obligationId, null);
    }
}
