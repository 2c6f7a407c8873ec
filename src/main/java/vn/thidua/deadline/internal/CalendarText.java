package vn.thidua.deadline.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.deadline.HolidayYear;
import vn.thidua.deadline.HolidayYear.Holiday;
import vn.thidua.shared.FormatErrors;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.YamlDocument;

/** A year's days off as an administrator brings them in: YAML like the shipped files, or rows {@code from;to;kind;name}. */
public final class CalendarText {

    private CalendarText() {
    }

    /** @throws InvalidDocument with every error, its row or place and reason */
    public static HolidayYear read(int year, String text) {
        return text.strip().startsWith("year:") || text.contains("\nyear:") ? yaml(year, text) : CalendarRows.read(year, text);
    }

    private static HolidayYear yaml(int year, String text) {
        YamlDocument document = YamlDocument.parse(text).validate("/schema/calendar.schema.json");
        document.errors().throwIfAny();
        HolidayYear read = document.as(HolidayYear.class);
        FormatErrors errors = document.errors();
        if (read.year() != year) {
            errors.add("/year", "tệp của năm " + read.year() + ", không phải năm " + year);
        }
        for (int i = 0; i < read.holidays().size(); i++) {
            String wrong = wrong(year, read.holidays().get(i));
            if (wrong != null) {
                errors.add("/holidays/" + i, wrong);
            }
        }
        for (int i = 0; i < read.makeUpDays().size(); i++) {
            String wrong = wrongMakeUp(year, read.makeUpDays().get(i), read.holidays());
            if (wrong != null) {
                errors.add("/makeUpDays/" + i, wrong);
            }
        }
        errors.throwIfAny();
        return read;
    }

    static String wrong(int year, Holiday holiday) {
        if (holiday.from().getYear() != year || holiday.to().getYear() != year) {
            return "ngày không thuộc năm " + year;
        }
        return holiday.to().isBefore(holiday.from()) ? "ngày cuối trước ngày đầu" : null;
    }

    static String wrongMakeUp(int year, LocalDate day, List<Holiday> holidays) {
        if (day.getYear() != year) {
            return "ngày không thuộc năm " + year;
        }
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return "ngày làm bù phải là thứ Bảy hoặc Chủ nhật";
        }
        return holidays.stream().anyMatch(off -> !day.isBefore(off.from()) && !day.isAfter(off.to())) ? "vừa nghỉ vừa làm bù" : null;
    }
}
