package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** The clerk gives a signed decision its number and day. Numbers are unique per issuer and year; gaps are not our business. */
@Service
public class IssueDecision {

    private static final String TYPE = "QĐ-UBND";

    private final DecisionRepository decisions;
    private final AuditTrail audit;
    private final Clock clock;

    IssueDecision(DecisionRepository decisions, AuditTrail audit, Clock clock) {
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param day Vietnam
     * @throws Refused when the number was given this year, or the day lies before the signature or in the future
     */
    @Transactional
    public void issue(String decisionId, int number, LocalDate day) {
        Decision decision = decisions.locked(decisionId);
        decisions.findByIssuerUnitIdAndNumberYearAndNumber(decision.issuerUnitId(), day.getYear(), number).ifPresent(taken -> {
            throw Refused.invalid("number", "Số %s năm %d đã được cấp.".formatted(taken.documentNumber(), day.getYear()));
        });
        decision.issue(number, TYPE, day, VietnamTime.dayOf(clock.instant()));
        decisions.flush();
        audit.record("DECISION_ISSUED", decisionId, decision.documentNumber() + ", " + VietnamTime.date(day));
    }
}
