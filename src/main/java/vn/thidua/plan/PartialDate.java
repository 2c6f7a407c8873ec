package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as the plan gives it: {@code 2024-01-20}, {@code 2023-12} or {@code 2021}.
 *
 * @param firstDay  first day it can mean; «đầu tháng» is the 1st
 * @param lastDay   last day it can mean; «cuối tháng» is the last day of the month (L-90)
 * @param precision how precise the plan is
 */
public record PartialDate(LocalDate firstDay, LocalDate lastDay, Precision precision) {

    /** How much of the date is given. */
    public enum Precision { DAY, MONTH, YEAR }

    /** Reads ISO text; the length tells the precision. */
    @JsonCreator
    public static PartialDate of(String text) {
        return switch (text.length()) {
            case 4 -> new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), LocalDate.of(Integer.parseInt(text), 12, 31), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), Precision.MONTH);
            default -> of(LocalDate.parse(text));
        };
    }

    /** A year, which YAML reads as a number. */
    @JsonCreator
    public static PartialDate of(int year) {
        return of(String.valueOf(year));
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /** ISO text, e.g. {@code 2023-12}. */
    @JsonValue
    @Override
    public String toString() {
        return firstDay.toString().substring(0, switch (precision) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
        });
    }
}
