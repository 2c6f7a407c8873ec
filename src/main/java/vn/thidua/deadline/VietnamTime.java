package vn.thidua.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The one time zone, Asia/Ho_Chi_Minh, and the ways a day or an instant is written down. The zone of the machine never matters. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};

    private VietnamTime() {
    }

    /** ISO date-time with the offset {@code +07:00}, as timers and process variables carry it. */
    public static String iso(Instant instant) {
        return ISO.format(instant);
    }

    /** The day in Vietnam on which {@code instant} falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** 0:00 of {@code day} in Vietnam; also the exclusive end (24:00) of the day before. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** {@code day} at a full hour in Vietnam. */
    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** E.g. «20/01/2024». */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** E.g. «thứ Bảy». */
    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }
}
