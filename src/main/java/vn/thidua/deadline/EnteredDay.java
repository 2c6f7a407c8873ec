package vn.thidua.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that an administrator has entered; it counts before what the product ships.
 *
 * @param worked whether offices work on it: a make-up day, or a holiday that does not hold
 * @param name   e.g. «Tết Nguyên đán», «Làm bù»
 * @param reason the announcement it was read in
 */
public record EnteredDay(LocalDate day, boolean worked, String name, String reason, String enteredBy, Instant enteredAt) {
}
