package vn.thidua.movement;

import java.time.Instant;

/**
 * When a round opens, reminds and ends.
 *
 * @param firstReminderAt null while the day is not known, as the second and {@code dueAt}
 * @param dueAt           first instant that is late
 */
public record RoundTimes(Instant opensAt, Instant firstReminderAt, Instant secondReminderAt, Instant dueAt) {

    /** Whether the round has a day; one tied to an event gets it when the event has one. */
    public boolean isDated() {
        return dueAt != null;
    }
}
