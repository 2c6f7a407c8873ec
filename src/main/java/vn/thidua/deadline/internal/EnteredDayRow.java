package vn.thidua.deadline.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.deadline.EnteredDay;

@Entity
@Table(name = "td_calendar_day")
class EnteredDayRow {

    @Id
    private LocalDate calendarDay;
    private boolean worked;
    private String name;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;

    protected EnteredDayRow() {
    }

    EnteredDayRow(EnteredDay entered) {
        this.calendarDay = entered.day();
        this.worked = entered.worked();
        this.name = entered.name();
        this.reason = entered.reason();
        this.enteredBy = entered.enteredBy();
        this.enteredAt = entered.enteredAt();
    }

    EnteredDay toEnteredDay() {
        return new EnteredDay(calendarDay, worked, name, reason, enteredBy, enteredAt);
    }
}
