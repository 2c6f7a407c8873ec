package vn.thidua.plan;

import java.math.BigDecimal;

/**
 * A target the plan sets itself (S1-17, S1-18, S4-08).
 *
 * @param name    what is measured, in the plan's words
 * @param title   the title it counts, with the plan's words for it
 * @param nominee whose title
 * @param value   number or percent
 * @param unit    COUNT or PERCENT
 * @param base    for PERCENT: of whom; AMBIGUOUS when the plan does not say
 */
public record Target(String name, TitleName title, NomineeKind nominee, BigDecimal value, Unit unit, Base base) {

    /** How the value is meant. */
    public enum Unit { COUNT, PERCENT, INDEX }

    /** Of whom a percentage is taken. */
    public enum Base { STAFF, ADVANCED_WORKERS, AMBIGUOUS }
}
