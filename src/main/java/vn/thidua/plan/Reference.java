package vn.thidua.plan;

import java.time.LocalDate;

/**
 * A document or programme the plan stands on.
 *
 * @param symbol   as printed; may be null
 * @param date     its date; may be null
 * @param subject  what it is, in the plan's words
 * @param covers   the time it was made for; null when not tied to a time
 * @param provided whether the text is at hand; null when that does not matter
 */
public record Reference(String symbol, LocalDate date, String subject, PlanPeriod covers, Boolean provided) {
}
