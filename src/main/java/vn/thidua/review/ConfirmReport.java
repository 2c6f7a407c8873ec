package vn.thidua.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.SummaryTime;
import vn.thidua.plan.ObligationKind;
import vn.thidua.review.internal.ReportStore;
import vn.thidua.review.internal.StoredReport;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** The head of the unit hands a report in, which decides whether it is on time, or asks the officer to change it. */
@Service
public class ConfirmReport {

    private final ReportStore reports;
    private final Obligations obligations;
    private final SummaryTime summaryTime;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    ConfirmReport(ReportStore reports, Obligations obligations, SummaryTime summaryTime, Explanations explanations, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.obligations = obligations;
        this.summaryTime = summaryTime;
        this.explanations = explanations;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws vn.thidua.shared.Refused for a final summary before the movement's period has ended, unless the chair has allowed it (T-36) */
    @Transactional
    public void confirm(String obligationId) {
        Obligation obligation = obligations.get(obligationId);
        if (obligation.kind() == ObligationKind.FINAL_SUMMARY) {
            summaryTime.require(obligation.movementId());
        }
        Instant now = clock.instant();
        boolean late = !now.isBefore(obligation.dueAt());
        StoredReport report = reports.require(obligationId);
        report.confirm(actor.id(), now, late);
        reports.saveAndFlush(report);
        obligations.submitted(obligationId, now);
        explanations.keep(onTime(obligation, now, !late));
        audit.record("REPORT_CONFIRMED", obligationId, late ? "Nộp quá hạn." : null);
    }

    /** @throws vn.thidua.shared.Refused without a reason (field {@code reason}) */
    @Transactional
    public void giveBack(String obligationId, String reason) {
        StoredReport report = reports.require(obligationId);
        report.returnByHead(reason);
        reports.saveAndFlush(report);
        audit.record("REPORT_RETURNED_BY_HEAD", obligationId, reason);
    }

    private static Explanation onTime(Obligation obligation, Instant now, boolean onTime) {
        String sentence = "Nộp lúc %s, %s hạn «%s».".formatted(VietnamTime.iso(now), onTime ? "trong" : "quá", obligation.dueWords());
        return new Explanation(obligation.id(), "deadline.onTime", Map.of("submittedAt", VietnamTime.iso(now), "dueAt", VietnamTime.iso(obligation.dueAt())),
                obligation.roundKey(), VietnamTime.dayOf(now), onTime, sentence);
    }
}
