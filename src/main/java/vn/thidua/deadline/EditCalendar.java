package vn.thidua.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.internal.CalendarText;
import vn.thidua.deadline.internal.StoredDays;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.CurrentActor;
import vn.thidua.shared.Refused;

/** Administrators correct the calendar, day by day or a whole year at once; deadlines that were computed before stay as they are. */
@Service
public class EditCalendar {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;

    private final BusinessCalendar calendar;
    private final StoredDays days;
    private final Authorizations authorizations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    EditCalendar(BusinessCalendar calendar, StoredDays days, Authorizations authorizations, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.calendar = calendar;
        this.days = days;
        this.authorizations = authorizations;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Enters a day off, a make-up day, or an ordinary working day in the place of a shipped holiday.
     *
     * @param name may be blank for a day that is worked
     * @throws Refused for anybody but an administrator, and when name, year or reason are not as they must be
     */
    @Transactional
    public void put(LocalDate day, boolean worked, String name, String reason) {
        begin();
        requireYear(day.getYear());
        String known = name == null || name.isBlank() ? (worked ? "Ngày làm việc" : null) : name.strip();
        if (known == null || known.length() > LONGEST_NAME) {
            throw Refused.invalid("name", "Tên ngày nghỉ: phải ghi, không quá 200 ký tự.");
        }
        days.put(entry(day, worked, known, required(reason)));
        audit.record("CALENDAR_DAY_ENTERED", "calendar/" + day, "%s, %s: %s".formatted(known, worked ? "làm việc" : "nghỉ", reason.strip()));
    }

    /** Takes an entered day out; what the product ships holds again. */
    @Transactional
    public void remove(LocalDate day, String reason) {
        begin();
        if (!days.of(day.getYear()).containsKey(day)) {
            throw Refused.notFound("Ngày " + VietnamTime.date(day) + " không có mục nhập riêng.");
        }
        audit.record("CALENDAR_DAY_REMOVED", "calendar/" + day, required(reason));
        days.remove(day);
    }

    /**
     * Brings a whole year in; all that was entered for it before makes way. Kept is what differs from the shipped calendar.
     *
     * @param text YAML or rows, see docs/operations.md
     * @return how many days differ from what the product ships
     * @throws vn.thidua.shared.InvalidDocument with every wrong row; nothing is changed then
     */
    @Transactional
    public int importYear(int year, String text, String reason) {
        begin();
        requireYear(year);
        String why = required(reason);
        HolidayYear read = CalendarText.read(year, text);
        List<EnteredDay> entries = new ArrayList<>();
        BusinessCalendar shipped = calendar.shipped();
        BusinessCalendar wanted = new BusinessCalendar(List.of(read));
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> shipped.isWorkingDay(day) != wanted.isWorkingDay(day) || !shipped.holiday(day).equals(wanted.holiday(day)))
                .forEach(day -> entries.add(entry(day, wanted.isWorkingDay(day), nameOf(day, read), why)));
        days.replace(year, entries);
        audit.record("CALENDAR_YEAR_IMPORTED", "calendar/" + year, entries.size() + " ngày khác lịch kèm phần mềm: " + why);
        return entries.size();
    }

    private static String nameOf(LocalDate day, HolidayYear year) {
        return year.holidayOn(day).orElse(year.isMakeUpDay(day) ? "Làm bù" : "Ngày làm việc");
    }

    private EnteredDay entry(LocalDate day, boolean worked, String name, String reason) {
        return new EnteredDay(day, worked, name, reason, actor.id(), clock.instant());
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid("reason", "Căn cứ: phải ghi văn bản hoặc thông báo, không quá 2000 ký tự.");
        }
        return reason.strip();
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.invalid("year", "Năm: phải từ 2000 đến 2100.");
        }
    }

    /** Who may change the calendar holds it until the end of the transaction. */
    private void begin() {
        requireAdministrator();
        days.lock();
    }

    private void requireAdministrator() {
        if (!authorizations.accessOf(actor.id()).contains(Access.ADMINS)) {
            throw Refused.forbidden("Chỉ quản trị viên được sửa lịch làm việc.");
        }
    }
}
