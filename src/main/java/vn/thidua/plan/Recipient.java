package vn.thidua.plan;

import java.util.Set;
import vn.thidua.organization.UnitType;

/**
 * A line of «Nơi nhận» (S4-39).
 *
 * @param name   the plan's words
 * @param role   why they get it
 * @param unitId the unit in the roster, where it is one
 * @param covers the types of unit the line reaches, where it is a group
 * @param reaches further units the line reaches by name
 */
public record Recipient(String name, Role role, String unitId, Set<UnitType> covers, Set<String> reaches) {

    /** Superiors are reported to, subordinates carry out, a website publishes, the registry archives. */
    public enum Role { TO_REPORT, TO_IMPLEMENT, TO_COORDINATE, PUBLISH, ARCHIVE }

    public Recipient {
        covers = Absent.set(covers);
        reaches = Absent.set(reaches);
    }
}
