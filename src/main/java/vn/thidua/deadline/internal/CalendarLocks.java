package vn.thidua.deadline.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarLocks extends Repository<CalendarLock, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from CalendarLock l")
    List<CalendarLock> take();
}
