package vn.thidua.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;

/**
 * When something is due: the plan's own words and what they mean.
 *
 * @param kind    how the words are to be read
 * @param words   the plan's exact words, e.g. «chậm nhất ngày 20/01/2024»; null where the plan says nothing
 * @param date    the day the words name (Vietnam); for EVENT the day of the event once it is known
 * @param event   for EVENT: what it is tied to, e.g. «dịp sơ kết 6 tháng đầu năm 2022»
 * @param amount  for AFTER: how many days after the anchor; the anchor's own day is not counted
 * @param unit    for AFTER: which days are counted
 * @param anchor  for AFTER: what the days are counted from
 * @param periods for EVERY_MONTH e.g. {@code 2021-07}, for EVERY_QUARTER e.g. {@code 2021-Q3}, for EVERY_YEAR e.g. {@code 2015}; for START_OF,
 *                MIDDLE_OF and END_OF the one period, of any length
 * @param day     for recurring rules: day of the period's last month; a short month ends it earlier; null = not stated
 */
public record DueRule(Kind kind, String words, LocalDate date, String event, Integer amount, DayUnit unit, Anchor anchor,
                      List<String> periods, Integer day) {

    /**
     * BEFORE excludes the named day, NOT_LATER_THAN and UNTIL_END_OF include it to 24:00 (L-90). START_OF, MIDDLE_OF and END_OF name a day
     * of one period: «đầu tháng», «giữa năm», «cuối quý».
     */
    public enum Kind { BEFORE, NOT_LATER_THAN, UNTIL_END_OF, EVENT, START_OF, MIDDLE_OF, END_OF, EVERY_MONTH, EVERY_QUARTER, EVERY_YEAR,
        AFTER, UNSTATED }

    /** Working days leave out weekends and public holidays. */
    public enum DayUnit { WORKING_DAYS, CALENDAR_DAYS }

    /** What AFTER counts from. */
    public enum Anchor { ISSUE, PERIOD_START, PERIOD_END, PHASE_END, DECISION }

    public DueRule {
        periods = periods == null ? List.of() : List.copyOf(periods);
    }

    /** «trước ngày …»: the day itself is too late. */
    public static DueRule before(LocalDate date) {
        return onDate(Kind.BEFORE, date);
    }

    /** «chậm nhất ngày …»: to 24:00 of the day. */
    public static DueRule notLaterThan(LocalDate date) {
        return onDate(Kind.NOT_LATER_THAN, date);
    }

    /** «đến hết ngày …»: to 24:00 of the day. */
    public static DueRule untilEndOf(LocalDate date) {
        return onDate(Kind.UNTIL_END_OF, date);
    }

    /** So many days after an anchor, the anchor's own day not counted. */
    public static DueRule after(Anchor anchor, int amount, DayUnit unit) {
        return new DueRule(Kind.AFTER, null, null, null, amount, unit, anchor, null, null);
    }

    /** «cuối tháng», «cuối quý», «cuối năm» of one period such as {@code 2021-12}. */
    public static DueRule endOf(String period) {
        return new DueRule(Kind.END_OF, null, null, null, null, null, null, List.of(period), null);
    }

    public static DueRule unstated() {
        return new DueRule(Kind.UNSTATED, null, null, null, null, null, null, null, null);
    }

    private static DueRule onDate(Kind kind, LocalDate date) {
        return new DueRule(kind, null, date, null, null, null, null, null, null);
    }

    public DueRule withWords(String exactWords) {
        return new DueRule(kind, exactWords, date, event, amount, unit, anchor, periods, day);
    }

    /** An extension by the chair: to 24:00 of {@code day}. */
    public static DueRule extendedTo(LocalDate day) {
        return untilEndOf(day).withWords("gia hạn đến hết ngày " + VietnamTime.date(day));
    }

    /** Whether it comes back every month, quarter or year. */
    @JsonIgnore
    public boolean isRecurring() {
        return kind == Kind.EVERY_MONTH || kind == Kind.EVERY_QUARTER || kind == Kind.EVERY_YEAR;
    }
}
