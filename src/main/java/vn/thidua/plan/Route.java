package vn.thidua.plan;

import java.util.Set;
import vn.thidua.deadline.DueRule;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.UnitType;

/**
 * A detour through an intermediate appraiser for units of some types (S4-33).
 *
 * @param unitTypes   which units go this way
 * @param viaUnitId   the appraising unit in the roster
 * @param viaName     its name
 * @param viaRole     the role that appraises there
 * @param internalDue by when units hand in to the appraiser; null or UNSTATED when the plan leaves it no time
 * @param words       the plan's words
 */
public record Route(Set<UnitType> unitTypes, String viaUnitId, String viaName, FunctionalRole viaRole, DueRule internalDue,
                    String words) {

    public Route {
        unitTypes = Absent.set(unitTypes);
        internalDue = internalDue == null ? DueRule.unstated() : internalDue;
    }
}
