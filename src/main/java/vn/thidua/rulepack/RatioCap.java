package vn.thidua.rulepack;

import java.math.BigDecimal;

/**
 * At most so many of a hundred may get a title.
 *
 * @param maxPercent e.g. 15
 * @param base       what the share is taken of: a title such as {@code ADVANCED_WORKER}, {@code STAFF} for everybody, or {@code RATING_GOOD}
 */
public record RatioCap(BigDecimal maxPercent, String base) {

    /** How many may get it when the base counts so many people; with {@link Rounding#FLOOR} 0 for six people at 15 %. */
    public int allowed(int baseCount, Rounding rounding) {
        return Math.toIntExact(rounding.round(exact(baseCount)));
    }

    /** The share before rounding, e.g. 3.45 for 23 people at 15 %. */
    public BigDecimal exact(int baseCount) {
        return maxPercent.multiply(BigDecimal.valueOf(baseCount)).scaleByPowerOfTen(-2).stripTrailingZeros();
    }
}
