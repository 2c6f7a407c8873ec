package vn.thidua.council;

import java.math.BigDecimal;

/** An exact share such as 2/3, so that no rounding of decimals decides a quorum or a vote. */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("Not a share between 0 and 1: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 2/3}, or a decimal such as {@code 0.9}. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return new Fraction(Integer.parseInt(text.substring(0, slash).strip()), Integer.parseInt(text.substring(slash + 1).strip()));
        }
        BigDecimal decimal = new BigDecimal(text.strip());
        int scale = Math.max(decimal.scale(), 0);
        return new Fraction(decimal.movePointRight(scale).intValueExact(), BigDecimal.TEN.pow(scale).intValueExact());
    }

    /** The smallest whole number that is at least this share of {@code whole}. */
    public int ceilingOf(int whole) {
        return (int) (((long) whole * numerator + denominator - 1) / denominator);
    }

    /** Negative, zero or positive as {@code part} is less than, exactly or more than this share of {@code whole}. */
    public int compareShare(int part, int whole) {
        return Long.compare((long) part * denominator, (long) whole * numerator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
