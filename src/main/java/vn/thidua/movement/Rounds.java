package vn.thidua.movement;

import java.util.List;
import java.util.Optional;

/** The rounds of all movements. */
public interface Rounds {

    /** @throws vn.thidua.shared.Refused when there is none */
    Round get(String key);

    RoundTimes timesOf(String key);

    List<Round> ofMovement(String movementId);

    /** Rounds of one movement, phase or award round, in the order of their keys. */
    List<Round> ofOwner(String ownerKey);

    /** The receiver's result, empty while the round is not consolidated. */
    Optional<Consolidation> consolidationOf(String key);
}
