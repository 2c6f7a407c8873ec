package vn.thidua.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline in its three forms: words, rule, and the end computed from them.
 *
 * @param words            the plan's words, or words made from the rule where the plan has none
 * @param rule             the parsed rule
 * @param period           the period of a recurring rule, e.g. {@code 2021-Q3}; null otherwise
 * @param statedLastDay    the last valid day as stated, before any roll-over (Vietnam)
 * @param lastDay          the last valid day that counts, on time to its 24:00
 * @param lastValidInstant exclusive end: the first instant that is late, i.e. 0:00 after {@code lastDay} in Vietnam
 */
public record Deadline(String words, DueRule rule, String period, LocalDate statedLastDay, LocalDate lastDay,
                       Instant lastValidInstant) {

    public boolean isOnTime(Instant instant) {
        return instant.isBefore(lastValidInstant);
    }

    /** Whether the roll-over policy moved the last day. */
    public boolean isRolledOver() {
        return !lastDay.equals(statedLastDay);
    }

    /** For timers: the instant from which it is late, as ISO date-time with {@code +07:00}. */
    public String iso() {
        return VietnamTime.iso(lastValidInstant);
    }

    /** E.g. «chậm nhất ngày 20/01/2024, đến 24:00 thứ Bảy», and where it was rolled over «…, đến 24:00 thứ Hai 22/01/2024». */
    public String inVietnamese() {
        boolean namesLastDay = lastDay.equals(rule.date());
        String end = VietnamTime.weekday(lastDay) + (namesLastDay ? "" : " " + VietnamTime.date(lastDay));
        return words + ", đến 24:00 " + end;
    }

    /**
     * The two reminders, at 08:00: seven days before the last day and one working day before it. Neither lies before
     * the opening nor after the end: what would, moves there.
     */
    public Reminders reminders(Instant opensAt, BusinessCalendar calendar) {
        Instant first = VietnamTime.at(lastDay.minusDays(7), 8);
        Instant second = VietnamTime.at(calendar.minusWorkingDays(lastDay, 1), 8);
        return new Reminders(within(opensAt, first), within(opensAt, second));
    }

    private Instant within(Instant opensAt, Instant reminder) {
        Instant notBeforeOpening = reminder.isBefore(opensAt) ? opensAt : reminder;
        return notBeforeOpening.isAfter(lastValidInstant) ? lastValidInstant : notBeforeOpening;
    }

    /** When people are reminded of a deadline. */
    public record Reminders(Instant first, Instant second) {
    }
}
