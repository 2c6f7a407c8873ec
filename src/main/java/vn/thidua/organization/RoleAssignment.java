package vn.thidua.organization;

import java.time.LocalDate;

/**
 * A functional role that a person holds at a unit.
 *
 * @param from first day, inclusive
 * @param to   last day, inclusive, or null while open
 */
public record RoleAssignment(String personId, FunctionalRole role, String unitId, LocalDate from, LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
