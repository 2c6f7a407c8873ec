package vn.thidua.organization;

import java.time.LocalDate;

/**
 * A functional role that a person holds at a unit.
 *
 * @param from first day, inclusive
 * @param to   last day, inclusive, or null while open
 */
public record RoleAssignment(String personId, FunctionalRole role, String unitId, LocalDate from, LocalDate to) {

    /** Id of the Camunda group that stands for this role at this unit. */
    public String group() {
        return role.groupAt(unitId);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
