package vn.thidua.award;

import java.util.List;

/** Reads award decisions. */
public interface AwardDecisions {

    /** A decision; before its first draft, what the council's advice would make of it. */
    AwardDecision get(String decisionId);

    List<AwardDecision> of(String movementId);
}
