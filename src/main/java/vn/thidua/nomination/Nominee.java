package vn.thidua.nomination;

import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;

/**
 * Whom a unit proposes, for what.
 *
 * @param category    the staff category of a person or entrepreneur; null for collectives, households and enterprises
 * @param award       proposed form or title
 * @param achievement the achievement in a few sentences
 */
public record Nominee(NomineeKind kind, String name, StaffCategory category, Award award, String achievement) {

    /** The kind, and the category of a person, in words. */
    public String describe() {
        return category == null ? kind.label() : kind.label() + " (" + category.label() + ")";
    }
}
