package vn.thidua.award;

import java.util.List;
import java.util.Optional;

/** Reads reward money. */
public interface Rewards {

    Optional<Reward> find(String nominationId);

    /** The payment list of a decision, in the order of its lines. */
    List<Reward> of(String decisionId);
}
