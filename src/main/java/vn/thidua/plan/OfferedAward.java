package vn.thidua.plan;

import java.util.Set;

/**
 * An award that a plan offers.
 *
 * @param nominees who can get it; empty when anybody can
 */
public record OfferedAward(Award award, Set<NomineeKind> nominees) {

    public OfferedAward {
        nominees = Absent.set(nominees);
    }

    public boolean isFor(NomineeKind nominee) {
        return nominees.isEmpty() || nominees.contains(nominee);
    }
}
