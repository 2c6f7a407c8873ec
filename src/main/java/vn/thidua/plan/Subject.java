package vn.thidua.plan;

import java.util.Set;
import vn.thidua.organization.StaffCategory;
import vn.thidua.organization.UnitType;

/**
 * Somebody the plan says can be rewarded (S4-17).
 *
 * @param name      the plan's words
 * @param nominee   as what they are nominated
 * @param unitTypes for collectives and enterprises: which units
 * @param staff     for individuals: which categories
 */
public record Subject(String name, NomineeKind nominee, Set<UnitType> unitTypes, Set<StaffCategory> staff) {

    public Subject {
        unitTypes = Absent.set(unitTypes);
        staff = Absent.set(staff);
    }
}
