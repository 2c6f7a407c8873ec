package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.math.MathContext;

/** How reward money is rounded, e.g. up to ten thousand VND (L-107). */
public record MoneyRounding(Rounding mode, long unitVnd) {

    /** Coefficient × base salary in VND, rounded; a product that is round already stays. */
    public long amount(BigDecimal coefficient, long baseSalaryVnd) {
        BigDecimal units = coefficient.multiply(BigDecimal.valueOf(baseSalaryVnd)).divide(BigDecimal.valueOf(unitVnd), MathContext.DECIMAL128);
        return Math.multiplyExact(mode.round(units), unitVnd);
    }
}
