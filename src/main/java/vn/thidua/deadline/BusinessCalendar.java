package vn.thidua.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thidua.deadline.internal.CalendarFiles;

/**
 * Which days are worked: Monday to Friday, without public holidays, with the Saturdays that make up for a swapped day. What an administrator
 * has entered counts before the shipped years. A year without data knows weekends and the fixed solar holidays only; {@link #knows} tells.
 */
public final class BusinessCalendar {

    private final Map<Integer, HolidayYear> years = new TreeMap<>();
    private final EnteredDays entered;

    public BusinessCalendar(List<HolidayYear> years) {
        this(years, year -> Map.of());
    }

    /** @param entered read anew for every question, so that a change holds at once */
    public BusinessCalendar(List<HolidayYear> years, EnteredDays entered) {
        years.forEach(year -> this.years.put(year.year(), year));
        this.entered = entered;
    }

    /** The holidays shipped with the product, one file per year on the class path. */
    public static BusinessCalendar vietnam() {
        return CalendarFiles.calendar(List.of(CalendarFiles.SHIPPED));
    }

    /** Whether the lunar and substitute holidays of the year were entered. */
    public boolean knows(int year) {
        return years.containsKey(year) || !entered.of(year).isEmpty();
    }

    public boolean isWorkingDay(LocalDate day) {
        return new Look().isWorkingDay(day);
    }

    /** The name of the public holiday or substitute day off, e.g. «Tết Nguyên đán». */
    public Optional<String> holiday(LocalDate day) {
        EnteredDay own = entered.of(day.getYear()).get(day);
        return own == null ? shippedHoliday(day) : Optional.of(own).filter(it -> !it.worked()).map(EnteredDay::name);
    }

    /** The working day {@code count} working days later; the first day is not counted (L-90). */
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        return step(from, count, 1);
    }

    /** The working day {@code count} working days earlier; the first day is not counted. */
    public LocalDate minusWorkingDays(LocalDate from, int count) {
        return step(from, count, -1);
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(new Look()::isWorkingDay).count();
    }

    /** The day itself when it is worked, else the next that is. */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return Stream.iterate(day, d -> d.plusDays(1)).filter(new Look()::isWorkingDay).findFirst().orElseThrow();
    }

    /** The same without what administrators have entered. */
    public BusinessCalendar shipped() {
        return new BusinessCalendar(List.copyOf(years.values()));
    }

    /** The shipped data of a year. */
    public Optional<HolidayYear> shippedYear(int year) {
        return Optional.ofNullable(years.get(year));
    }

    private LocalDate step(LocalDate from, int count, int direction) {
        Look look = new Look();
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (look.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private Optional<String> shippedHoliday(LocalDate day) {
        HolidayYear year = years.get(day.getYear());
        return year == null ? Optional.ofNullable(HolidayYear.FIXED.get(MonthDay.from(day))) : year.holidayOn(day);
    }

    private boolean madeUp(LocalDate day) {
        HolidayYear year = years.get(day.getYear());
        return year != null && year.isMakeUpDay(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** One question about several days: reads the entered days of each year once. */
    private final class Look {

        private final Map<Integer, Map<LocalDate, EnteredDay>> seen = new HashMap<>();

        boolean isWorkingDay(LocalDate day) {
            EnteredDay own = seen.computeIfAbsent(day.getYear(), entered::of).get(day);
            if (own != null) {
                return own.worked();
            }
            return shippedHoliday(day).isEmpty() && (!isWeekend(day) || madeUp(day));
        }
    }
}
