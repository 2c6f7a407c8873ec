package vn.thidua.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.audit.AuditActions;
import vn.thidua.audit.AuditFilter;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.shared.Refused;

/** What a reader of the page asked for, as typed, empty where nothing was. */
record Asked(String subject, String actor, String action, LocalDate from, LocalDate to) {

    static Asked of(String subject, String actor, String action, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.invalid("to", "«Đến ngày» phải từ «Từ ngày» trở đi.");
        }
        return new Asked(clean(subject), clean(actor), clean(action), from, to);
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
    }

    public AuditFilter filter() {
        return new AuditFilter(nullIfEmpty(subject), nullIfEmpty(actor), nullIfEmpty(action), start(from), to == null ? null : start(to.plusDays(1)));
    }

    /** The days as people write them. */
    public String fromDay() {
        return from == null ? "" : VietnamTime.date(from);
    }

    public String toDay() {
        return to == null ? "" : VietnamTime.date(to);
    }

    public String words() {
        String all = Stream.of(subject.isEmpty() ? null : "đối tượng " + subject, actor.isEmpty() ? null : "người thực hiện " + actor,
                action.isEmpty() ? null : "việc " + AuditActions.label(action), from == null ? null : "từ " + fromDay(), to == null ? null : "đến " + toDay())
            .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return all.isEmpty() ? "Tất cả các mục" : "Điều kiện: " + all;
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : VietnamTime.startOf(day);
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
