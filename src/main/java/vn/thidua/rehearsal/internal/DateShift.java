package vn.thidua.rehearsal.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves every date of a text by whole weeks, so that weekdays stay; {@code 2024-01-20} and {@code 20/01/2024} alike.
 * Of an anniversary, two dates that differ in the year only, the first stays on the day and month of the second.
 */
record DateShift(int weeks) {

    static final DateShift NONE = new DateShift(0);

    private static final String DATE = "(\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4})(?!\\d)";
    private static final Pattern ONE_OR_TWO = Pattern.compile("(?<![\\d/-])" + DATE + "(?:([^\\d\\n]{1,8})" + DATE + ")?");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String applyTo(String text) {
        return weeks == 0 ? text : ONE_OR_TWO.matcher(text).replaceAll(found -> Matcher.quoteReplacement(moved(found)));
    }

    DateShift plus(int more) {
        return new DateShift(weeks + more);
    }

    private String moved(MatchResult found) {
        try {
            LocalDate first = read(found.group(1));
            if (found.group(3) == null) {
                return write(first.plusWeeks(weeks), found.group(1));
            }
            LocalDate second = read(found.group(3));
            LocalDate movedSecond = second.plusWeeks(weeks);
            LocalDate movedFirst = isAnniversary(first, second)
                ? movedSecond.minusYears((long) second.getYear() - first.getYear()) : first.plusWeeks(weeks);
            return write(movedFirst, found.group(1)) + found.group(2) + write(movedSecond, found.group(3));
        } catch (DateTimeException noDate) {
            return found.group();
        }
    }

    private static boolean isAnniversary(LocalDate first, LocalDate second) {
        return MonthDay.from(first).equals(MonthDay.from(second)) && first.getYear() < second.getYear();
    }

    private static LocalDate read(String text) {
        return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
    }

    private static String write(LocalDate date, String asIn) {
        return asIn.contains("/") ? WRITTEN.format(date) : date.toString();
    }
}
