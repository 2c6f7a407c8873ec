package vn.thidua.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.Obligations;
import vn.thidua.review.internal.ReportStore;
import vn.thidua.review.internal.StoredReport;

/** The receiver takes a report or sends it back with a reason. */
@Service
public class AcceptReport {

    private final ReportStore reports;
    private final Obligations obligations;
    private final AuditTrail audit;

    AcceptReport(ReportStore reports, Obligations obligations, AuditTrail audit) {
        this.reports = reports;
        this.obligations = obligations;
        this.audit = audit;
    }

    @Transactional
    public void accept(String obligationId) {
        StoredReport report = reports.require(obligationId);
        report.accept();
        reports.saveAndFlush(report);
        obligations.accepted(obligationId);
        audit.record("REPORT_ACCEPTED", obligationId, null);
    }

    /** @throws vn.thidua.shared.Refused without a reason (field {@code reason}) */
    @Transactional
    public void giveBack(String obligationId, String reason) {
        StoredReport report = reports.require(obligationId);
        report.giveBack(reason);
        reports.saveAndFlush(report);
        obligations.returned(obligationId);
        audit.record("REPORT_RETURNED", obligationId, reason);
    }
}
