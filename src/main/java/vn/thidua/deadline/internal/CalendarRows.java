package vn.thidua.deadline.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.deadline.HolidayYear;
import vn.thidua.deadline.HolidayYear.Holiday;
import vn.thidua.shared.FormatError;
import vn.thidua.shared.InvalidDocument;

/** Rows {@code 05/02/2027;11/02/2027;nghỉ;Tết Nguyên đán} or {@code 06/03/2027;;làm bù;}, with semicolon, comma or tab; a heading is skipped. */
final class CalendarRows {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NAME = 200;

    private final int year;
    private final String[] text;
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<LocalDate> makeUpDays = new ArrayList<>();
    private final List<FormatError> errors = new ArrayList<>();

    private CalendarRows(int year, String[] text) {
        this.year = year;
        this.text = text;
    }

    static HolidayYear read(int year, String text) {
        String[] lines = text.lines().toArray(String[]::new);
        CalendarRows rows = new CalendarRows(year, lines);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip().replace("\uFEFF", "");
            if (!line.isEmpty() && !(i == 0 && line.toLowerCase(Locale.ROOT).contains("ngày") && !line.matches("\\d.*"))) {
                rows.row(i + 1, line);
            }
        }
        if (rows.errors.isEmpty() && rows.holidays.isEmpty()) {
            rows.errors.add(new FormatError("", 0, "không có ngày nghỉ nào của năm " + year));
        }
        if (!rows.errors.isEmpty()) {
            throw new InvalidDocument(rows.errors);
        }
        return new HolidayYear(year, "V", null, rows.holidays, rows.makeUpDays);
    }

    private void row(int number, String line) {
        String[] cells = line.split("[;,\t]", -1);
        if (cells.length < 3) {
            wrong(number, "phải có từ ngày, đến ngày, loại (nghỉ, làm bù) và tên");
            return;
        }
        LocalDate from = day(number, cells[0].strip());
        LocalDate to = cells[1].isBlank() ? from : day(number, cells[1].strip());
        if (from != null && to != null) {
            entry(number, new Holiday(cells.length > 3 ? cells[3].strip() : "", from, to), cells[2].strip().toLowerCase(Locale.ROOT));
        }
    }

    private void entry(int number, Holiday days, String kind) {
        String wrong = CalendarText.wrong(year, days);
        if (wrong == null && kind.equals("làm bù")) {
            wrong = days.from().datesUntil(days.to().plusDays(1)).map(day -> CalendarText.wrongMakeUp(year, day, holidays))
                    .filter(found -> found != null).findFirst().orElse(null);
        } else if (wrong == null && !kind.equals("nghỉ")) {
            wrong = "loại «" + kind + "» phải là «nghỉ» hoặc «làm bù»";
        } else if (wrong == null && (days.name().isEmpty() || days.name().length() > LONGEST_NAME)) {
            wrong = "ngày nghỉ phải có tên, không quá 200 ký tự";
        } else if (wrong == null && makeUpDays.stream().anyMatch(day -> !day.isBefore(days.from()) && !day.isAfter(days.to()))) {
            wrong = "vừa nghỉ vừa làm bù";
        }
        if (wrong != null) {
            wrong(number, wrong);
        } else if (kind.equals("nghỉ")) {
            holidays.add(days);
        } else {
            days.from().datesUntil(days.to().plusDays(1)).forEach(makeUpDays::add);
        }
    }

    private LocalDate day(int number, String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            wrong(number, "«" + text + "» không phải là ngày (ví dụ 05/02/2027)");
            return null;
        }
    }

    private void wrong(int number, String reason) {
        errors.add(new FormatError("«" + text[number - 1].strip() + "»", number, reason));
    }
}
