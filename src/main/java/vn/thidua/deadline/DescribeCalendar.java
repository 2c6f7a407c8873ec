package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reads one year of the calendar for a person. */
@Service
public class DescribeCalendar {

    private static final Map<String, String> MARKS = Map.of("V", "đã đối chiếu văn bản", "W", "nguồn chưa chắc chắn",
            "GK", "hiểu biết chung, chưa đối chiếu văn bản", "E", "dự kiến, chưa công bố");

    private static final String MAKE_UP = "Làm bù";

    private final BusinessCalendar calendar;
    private final EnteredDays entered;

    DescribeCalendar(BusinessCalendar calendar, EnteredDays entered) {
        this.calendar = calendar;
        this.entered = entered;
    }

    public CalendarYear of(int year) {
        BusinessCalendar shipped = calendar.shipped();
        Optional<HolidayYear> data = calendar.shippedYear(year);
        Map<LocalDate, EnteredDay> own = entered.of(year);
        List<CalendarYear.Line> lines = days(year).flatMap(day -> line(day, own.get(day), shippedName(day, shipped, data)).stream()).toList();
        return new CalendarYear(year, data.map(it -> MARKS.getOrDefault(it.mark(), it.mark())).orElse(null),
                data.map(HolidayYear::source).orElse(null), (int) days(year).filter(day -> worked(day, own, shipped)).count(), lines);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean worked(LocalDate day, Map<LocalDate, EnteredDay> own, BusinessCalendar shipped) {
        return own.containsKey(day) ? own.get(day).worked() : shipped.isWorkingDay(day);
    }

    private static Optional<CalendarYear.Line> line(LocalDate day, EnteredDay own, Optional<String> shipped) {
        String words = VietnamTime.weekday(day) + ", " + VietnamTime.date(day);
        if (own != null) {
            return Optional.of(new CalendarYear.Line(words, day.toString(), own.worked(), own.name(), own, shipped.orElse("ngày thường")));
        }
        return shipped.map(name -> new CalendarYear.Line(words, day.toString(), name.equals(MAKE_UP), name, null, null));
    }

    private static Optional<String> shippedName(LocalDate day, BusinessCalendar shipped, Optional<HolidayYear> data) {
        return shipped.holiday(day).or(() -> data.filter(year -> year.isMakeUpDay(day)).map(year -> MAKE_UP));
    }
}
