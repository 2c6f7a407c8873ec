package vn.thidua.award.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movements;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;

/** The coefficient of an award: the one entered for the issuer, else that of law and regulation for the issuer's level. */
@Component
public class Coefficients {

    private final CoefficientRepository entered;
    private final Movements movements;

    Coefficients(CoefficientRepository entered, Movements movements) {
        this.entered = entered;
        this.movements = movements;
    }

    public Optional<Found> find(Decision decision, Line line, RulePack law) {
        return entered.findFirstByIssuerUnitIdAndAwardAndKindAndValidFromLessThanEqualOrderByValidFromDesc(decision.issuerUnitId(),
                line.award().name(), line.kind(), law.asOf()).map(EnteredCoefficient::found).or(() -> inLaw(decision, line, law));
    }

    private Optional<Found> inLaw(Decision decision, Line line, RulePack law) {
        return law.coefficient(line.award().name(), Authority.chairOf(movements.plan(decision.movementId()).issuer().level()).orElse(null),
                line.kind() != NomineeKind.INDIVIDUAL).filter(RuleValue::mayDecide).map(rule -> new Found(rule.value(), rule.evidence()));
    }

    /** @param source where it stands, for the explanation */
    public record Found(BigDecimal value, String source) {
    }
}
