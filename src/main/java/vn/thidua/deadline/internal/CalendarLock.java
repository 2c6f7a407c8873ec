package vn.thidua.deadline.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever changes the calendar holds. */
@Entity
@Table(name = "td_calendar_lock")
class CalendarLock {

    @Id
    private Integer id;

    protected CalendarLock() {
    }
}
