package vn.thidua.award;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import vn.thidua.rulepack.MoneyRounding;

/** Reward money in VND: coefficient times monthly base salary, rounded as the law says (L-107: up to ten thousand). */
public record RewardAmount(BigDecimal coefficient, long baseSalaryVnd, MoneyRounding rounding) {

    /** The product before rounding; whole dong, since salaries end in zeros. */
    public BigDecimal exactVnd() {
        return coefficient.multiply(BigDecimal.valueOf(baseSalaryVnd));
    }

    public long vnd() {
        return rounding.amount(coefficient, baseSalaryVnd);
    }

    /** E.g. «0,3 × 2.340.000 đồng = 702.000 đồng, làm tròn 710.000 đồng». */
    public String sentence() {
        return "%s × %s đồng = %s đồng, làm tròn %s đồng".formatted(number(coefficient), number(baseSalaryVnd),
                number(exactVnd()), number(vnd()));
    }

    /** As written in Vietnam: «2.340.000», «0,15». */
    public static String number(Number value) {
        DecimalFormatSymbols vietnamese = new DecimalFormatSymbols();
        vietnamese.setGroupingSeparator('.');
        vietnamese.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.###", vietnamese).format(value);
    }
}
