package vn.thidua.nomination.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactType;

/** Writes figures as Vietnamese documents do: 120.000.000 đồng/năm, 104,5 %. */
final class Figures {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));

    private Figures() {
    }

    static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.##", SYMBOLS).format(value);
    }

    static String withUnit(BigDecimal value, FactType type) {
        return plain(value) + switch (type) {
            case MONEY -> " đồng/năm";
            case PERCENT -> "%";
            default -> "";
        };
    }

    /** A share in percent, to two decimals; of nobody it is zero. */
    static BigDecimal percent(int part, int whole) {
        return whole == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** The threshold of a criterion in words, empty when it has none. */
    static String threshold(Criterion criterion) {
        if (criterion.min() == null) {
            return "";
        }
        String value = withUnit(criterion.min(), criterion.fact());
        return criterion.inclusive() ? "từ " + value + " trở lên" : "trên " + value;
    }
}
