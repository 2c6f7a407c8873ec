package vn.thidua.nomination.internal;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.rulepack.RatioCap;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.Rounding;
import vn.thidua.rulepack.YearlyRating;

/**
 * The cap on a title for a unit: so many of a hundred of whom, as a whole number (L-41). A cap limits; a plan's target only hopes.
 *
 * @param rounding empty where no text says how to round: downwards, which never exceeds the ratio
 * @param base     how many people the ratio is taken of
 */
record TitleCap(EmulationTitle title, RuleValue<RatioCap> ratio, Optional<RuleValue<Rounding>> rounding, int base) {

    /** How many may get the title, shown before anything is decided. */
    int allowed() {
        return ratio.value().allowed(base, rounding.map(RuleValue::value).orElse(Rounding.FLOOR));
    }

    /**
     * Whether so many are within the cap. Values that were not read in a source are asked for only where they make the difference.
     *
     * @throws vn.thidua.shared.Refused when the answer depends on one that nobody has confirmed
     */
    boolean admits(int wanted) {
        RatioCap cap = ratio.value();
        if (wanted <= cap.allowed(base, Rounding.FLOOR)) {
            return true;
        }
        cap = ratio.deciding();
        return wanted <= cap.allowed(base, Rounding.CEIL)
                && wanted <= cap.allowed(base, rounding.map(RuleValue::deciding).orElse(Rounding.FLOOR));
    }

    /** E.g. «15% của 23 người đạt Lao động tiên tiến = 3,45, làm tròn xuống: 3». */
    String words() {
        RatioCap cap = ratio.value();
        return "%s%% của %d %s = %s, %s: %d".formatted(Figures.plain(cap.maxPercent()), base, baseWords(cap.base()),
                Figures.plain(cap.exact(base)), rounding.map(RuleValue::value).orElse(Rounding.FLOOR).label(), allowed());
    }

    String evidence() {
        return ratio.evidence() + rounding.map(rule -> "; cách làm tròn: " + rule.evidence()).orElse("");
    }

    /** The share that the cap leaves at most, in percent. */
    BigDecimal reachablePercent() {
        return Figures.percent(allowed(), base);
    }

    private static String baseWords(String base) {
        if (base.startsWith("RATING_")) {
            return "người xếp loại từ «%s» trở lên".formatted(YearlyRating.valueOf(base.substring("RATING_".length())).label());
        }
        return base.equals("STAFF") ? "người của đơn vị" : "người đạt " + EmulationTitle.valueOf(base).label();
    }
}
