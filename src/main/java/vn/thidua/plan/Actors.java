package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.StaffCategory;
import vn.thidua.organization.UnitType;

/**
 * Who owes something: every unit, units of some types, units by id, and the units where somebody holds a role.
 *
 * @param words           the plan's words
 * @param everyUnit       every participating unit of the roster
 * @param unitTypes       units of these types
 * @param exceptUnitTypes never units of these types
 * @param unitIds         these units
 * @param roles           units at which one of these roles is held
 * @param staff           people of these categories, each for his unit
 */
public record Actors(String words, boolean everyUnit, Set<UnitType> unitTypes, Set<UnitType> exceptUnitTypes, Set<String> unitIds,
                     Set<FunctionalRole> roles, Set<StaffCategory> staff) {

    public Actors {
        unitTypes = Absent.set(unitTypes);
        exceptUnitTypes = Absent.set(exceptUnitTypes);
        unitIds = Absent.set(unitIds);
        roles = Absent.set(roles);
        staff = Absent.set(staff);
    }

    /** Whether a unit owes it, given the roles held there. */
    public boolean include(String unitId, UnitType type, Set<FunctionalRole> rolesHeldThere) {
        if (unitIds.contains(unitId)) {
            return true;
        }
        boolean addressed = everyUnit && type != UnitType.COUNCIL || unitTypes.contains(type) || roles.stream().anyMatch(rolesHeldThere::contains);
        return addressed && !exceptUnitTypes.contains(type);
    }

    /** Whether the plan names nobody. */
    @JsonIgnore
    public boolean isNobody() {
        return !everyUnit && unitTypes.isEmpty() && unitIds.isEmpty() && roles.isEmpty() && staff.isEmpty();
    }
}
