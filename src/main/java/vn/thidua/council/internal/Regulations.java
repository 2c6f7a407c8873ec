package vn.thidua.council.internal;

import vn.thidua.council.CouncilRegulation;

/** Where a movement's council regulation is read from. */
public interface Regulations {

    /** @throws vn.thidua.shared.Refused when the plan gives none that can be applied */
    Sourced of(String movementId);

    /** The rules of the initiative council; what they leave open, the defaults of the law on councils fill. */
    Sourced ofInitiatives(String movementId);

    /** A regulation with the plan and version that gives it. */
    record Sourced(CouncilRegulation regulation, String source) {
    }
}
