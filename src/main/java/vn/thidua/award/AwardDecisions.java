package vn.thidua.award;

import java.util.List;
import java.util.Optional;

/** Reads award decisions. */
public interface AwardDecisions {

    /** A decision; before its first draft, what the council's advice would make of it. */
    AwardDecision get(String decisionId);

    /** A decision that has been drafted; empty before. */
    Optional<AwardDecision> find(String decisionId);

    List<AwardDecision> of(String movementId);
}
