package vn.thidua.initiative;

import java.util.List;

/** Reads initiatives. */
public interface Initiatives {

    /** @throws vn.thidua.shared.Refused when there is none */
    Initiative get(String id);

    /** What all units handed in, in the order of units and lists. */
    List<Initiative> ofRound(String roundKey);

    /** What was recognised within a movement for a person of a unit, however the name is typed: evidence for titles (L-41). */
    List<Initiative> recognisedFor(String movementId, String unitId, String author);
}
