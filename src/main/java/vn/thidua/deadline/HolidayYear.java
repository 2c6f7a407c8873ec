package vn.thidua.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of one year for offices that rest on Saturday and Sunday.
 *
 * @param year       calendar year
 * @param mark       how sure the data is: V read in a source, W weak source, GK general knowledge, E expected and not announced yet
 * @param source     what it was read in
 * @param holidays   days off, substitute and swapped days included
 * @param makeUpDays weekend days worked in exchange for a swapped day
 */
public record HolidayYear(int year, String mark, String source, List<Holiday> holidays, List<LocalDate> makeUpDays) {

    /** The holidays that have the same solar date every year (Labour Code 2019 Đ112). */
    static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "Tết Dương lịch", MonthDay.of(4, 30), "Ngày Chiến thắng",
            MonthDay.of(5, 1), "Ngày Quốc tế lao động", MonthDay.of(9, 2), "Quốc khánh");

    public HolidayYear {
        holidays = List.copyOf(holidays);
        makeUpDays = makeUpDays == null ? List.of() : List.copyOf(makeUpDays);
    }

    Optional<String> holidayOn(LocalDate day) {
        return holidays.stream().filter(h -> !day.isBefore(h.from()) && !day.isAfter(h.to())).map(Holiday::name).findFirst();
    }

    boolean isMakeUpDay(LocalDate day) {
        return makeUpDays.contains(day);
    }

    /** A run of days off, both ends included. */
    public record Holiday(String name, LocalDate from, LocalDate to) {

        public Holiday {
            to = to == null ? from : to;
        }
    }
}
