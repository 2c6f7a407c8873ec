package vn.thidua.deadline.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EnteredDayRows extends JpaRepository<EnteredDayRow, LocalDate> {

    List<EnteredDayRow> findByCalendarDayBetween(LocalDate first, LocalDate last);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from EnteredDayRow d where d.calendarDay between :first and :last")
    void deleteBetween(LocalDate first, LocalDate last);
}
