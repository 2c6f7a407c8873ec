package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.DocumentNumbers;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** The clerk gives a signed decision its number and day. Numbers are unique per issuer and year; gaps are not our business. */
@Service
public class IssueDecision {

    private final DecisionRepository decisions;
    private final DocumentNumbers numbers;
    private final AuditTrail audit;
    private final Clock clock;

    IssueDecision(DecisionRepository decisions, DocumentNumbers numbers, AuditTrail audit, Clock clock) {
        this.decisions = decisions;
        this.numbers = numbers;
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
        numbers.take(decision.issuerUnitId(), number, day, decisionId);
        decision.issue(number, DocumentNumbers.DECISION, day, VietnamTime.dayOf(clock.instant()));
        decisions.flush();
        audit.record("DECISION_ISSUED", decisionId, decision.documentNumber() + ", " + VietnamTime.date(day));
    }
}
