package vn.thidua.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import vn.thidua.shared.Refused;

/**
 * What a person answers to one {@link BulkRow}.
 *
 * @param choice value of the chosen {@link BulkRow.Choice}
 * @param fields typed texts by field name
 */
public record BulkAnswer(String choice, String reason, Map<String, String> fields) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public BulkAnswer {
        choice = choice == null ? "" : choice;
        reason = reason == null ? "" : reason.strip();
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    public boolean chose(String value) {
        return choice.equals(value);
    }

    /** Null when nothing was typed. */
    public String text(String field) {
        String typed = fields.getOrDefault(field, "").strip();
        return typed.isEmpty() ? null : typed;
    }

    /** A day as ISO text, null when nothing was typed. */
    public String day(String field, String label) {
        String typed = text(field);
        if (typed == null) {
            return null;
        }
        try {
            return (typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed)).toString();
        } catch (DateTimeParseException e) {
            throw Refused.invalid(field, "«" + label + "»: phải là ngày/tháng/năm, ví dụ 22/01/2024.");
        }
    }
}
