package vn.thidua.award;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.internal.CoefficientRepository;
import vn.thidua.award.internal.Decision;
import vn.thidua.award.internal.DecisionRepository;
import vn.thidua.award.internal.EnteredCoefficient;
import vn.thidua.award.internal.RewardRepository;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.Refused;

/** An administrator enters by name what the rule pack leaves open: coefficients of a regulation, and that the base salary is right (L-110). */
@Service
public class EnterCoefficients {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

    private final DecisionRepository decisions;
    private final CoefficientRepository coefficients;
    private final RewardRepository rewards;
    private final AuditTrail audit;
    private final Clock clock;

    EnterCoefficients(DecisionRepository decisions, CoefficientRepository coefficients, RewardRepository rewards, AuditTrail audit,
                      Clock clock) {
        this.decisions = decisions;
        this.coefficients = coefficients;
        this.rewards = rewards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A coefficient of a regulation, in force from the day of the decision on.
     *
     * @param award      id as in the glossary, such as {@code CERTIFICATE_OF_MERIT}
     * @param regulation number and date of the document it stands in
     */
    public record Entry(String award, NomineeKind kind, BigDecimal coefficient, String regulation) {
    }

    /** @throws Refused when a coefficient is not above 0 and at most 100, or one is entered twice */
    @Transactional
    public void enter(String decisionId, List<Entry> entries, boolean salaryConfirmed, String by) {
        Decision decision = decisions.locked(decisionId);
        entries.forEach(entry -> enter(decision, entry, by));
        if (salaryConfirmed) {
            rewards.findByDecisionId(decisionId).forEach(reward -> reward.confirmSalary(by));
            audit.record("BASE_SALARY_CONFIRMED", decisionId, "Mức lương cơ sở ngày " + VietnamTime.date(decision.issuedOn()));
        }
    }

    private void enter(Decision decision, Entry entry, String by) {
        if (entry.coefficient().signum() <= 0 || entry.coefficient().compareTo(LARGEST) > 0) {
            throw Refused.invalid("coefficients", "Hệ số phải lớn hơn 0 và không quá 100.");
        }
        if (entry.coefficient().stripTrailingZeros().scale() > 3) {
            throw Refused.invalid("coefficients", "Hệ số có nhiều nhất 3 chữ số thập phân.");
        }
        if (coefficients.existsByIssuerUnitIdAndAwardAndKindAndValidFrom(decision.issuerUnitId(), entry.award(), entry.kind(), decision.issuedOn())) {
            throw Refused.conflict("Hệ số này đã được nhập.");
        }
        coefficients.saveAndFlush(new EnteredCoefficient(decision.issuerUnitId(), entry, decision.issuedOn(), by, clock.instant()));
        audit.record("COEFFICIENT_ENTERED", decision.id(), "%s, %s: %s theo %s".formatted(entry.award(), entry.kind().label(),
                RewardAmount.number(entry.coefficient()), entry.regulation()));
    }
}
