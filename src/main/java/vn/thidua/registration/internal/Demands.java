package vn.thidua.registration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.QualityRule;

/**
 * What the plan demands of a registration.
 *
 * @param types  allowed types with their Vietnamese labels
 * @param min    least number of objects
 * @param max    greatest number, null when the plan sets none (S4-11)
 * @param from   first day of the movement's period, inclusive
 * @param to     last day, inclusive
 * @param quality quality gate, for people to apply
 * @param fields emulation fields to choose from, code to label; empty when the plan has none
 */
public record Demands(Map<String, String> types, int min, Integer max, LocalDate from, LocalDate to, Map<String, String> fields,
                      QualityRule quality) {

    String typeLabels() {
        return String.join(", ", List.copyOf(types.values()));
    }
}
