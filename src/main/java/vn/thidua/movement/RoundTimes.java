package vn.thidua.movement;

import java.time.Instant;

/**
 * When a round opens, reminds and ends.
 *
 * @param dueAt first instant that is late
 */
public record RoundTimes(Instant opensAt, Instant firstReminderAt, Instant secondReminderAt, Instant dueAt) {
}
