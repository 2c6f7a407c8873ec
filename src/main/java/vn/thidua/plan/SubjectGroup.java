package vn.thidua.plan;

import java.util.Set;
import vn.thidua.organization.StaffCategory;

/**
 * Nominees judged by the same criteria (S4-19 to S4-27).
 *
 * @param code         the plan's letter, e.g. {@code b1}
 * @param name         short name
 * @param words        whom it is for, in the plan's words
 * @param nominees     kinds of nominee
 * @param staff        staff categories, for individuals
 * @param partyMembers whether it also names party members, who belong to every category (T-53)
 * @param criteria     what must hold
 * @param decision     id of the decision table that judges it, e.g. {@code criteria-collective}
 */
public record SubjectGroup(String code, String name, String words, Set<NomineeKind> nominees, Set<StaffCategory> staff,
                           boolean partyMembers, CriteriaNode criteria, String decision) {

    public SubjectGroup {
        nominees = Absent.set(nominees);
        staff = Absent.set(staff);
    }

    /** Whether a nominee belongs here by his kind and, for an individual, by his staff category. */
    public boolean admits(NomineeKind nominee, StaffCategory category) {
        return nominees.contains(nominee) && (nominee != NomineeKind.INDIVIDUAL || category != null && staff.contains(category));
    }
}
