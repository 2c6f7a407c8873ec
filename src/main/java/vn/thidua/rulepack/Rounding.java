package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a share of people becomes a number of people; the law is silent, so a regulation chooses (L-41). */
public enum Rounding {
    FLOOR("làm tròn xuống", RoundingMode.FLOOR),
    HALF_UP("làm tròn nửa lên", RoundingMode.HALF_UP),
    CEIL("làm tròn lên", RoundingMode.CEILING);

    private final String label;
    private final RoundingMode mode;

    Rounding(String label, RoundingMode mode) {
        this.label = label;
        this.mode = mode;
    }

    public String label() {
        return label;
    }

    /** To a whole number, e.g. 3.45 with HALF_UP to 3. */
    public long round(BigDecimal exact) {
        return exact.setScale(0, mode).longValueExact();
    }
}
