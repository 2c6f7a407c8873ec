package vn.thidua.deadline.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.EnteredDay;
import vn.thidua.deadline.EnteredDays;

/** The days that administrators have entered, in the database. */
@Component
public class StoredDays implements EnteredDays {

    private final EnteredDayRows rows;
    private final CalendarLocks locks;

    StoredDays(EnteredDayRows rows, CalendarLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    /** To be called before anything else: changes of the calendar are made one after the other, also on two nodes. */
    @Transactional
    public void lock() {
        locks.take();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, EnteredDay> of(int year) {
        return rows.findByCalendarDayBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(EnteredDayRow::toEnteredDay).collect(Collectors.toMap(EnteredDay::day, day -> day));
    }

    /** Enters a day, also in the place of what was entered before. */
    @Transactional
    public void put(EnteredDay day) {
        rows.save(new EnteredDayRow(day));
    }

    @Transactional
    public void remove(LocalDate day) {
        rows.deleteById(day);
    }

    /** All entries of the year make way for these. */
    @Transactional
    public void replace(int year, List<EnteredDay> days) {
        rows.deleteBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        rows.saveAll(days.stream().map(EnteredDayRow::new).toList());
    }
}
