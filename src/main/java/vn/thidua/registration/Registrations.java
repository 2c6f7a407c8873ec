package vn.thidua.registration;

import java.util.List;
import java.util.Optional;

/** What units have registered. */
public interface Registrations {

    /** The objects that the receiver accepted; empty when the unit has none (then it has no claim to an award, S4-29). */
    Optional<RegisteredObjects> acceptedOf(String movementId, String unitId);

    /** The titles and forms that the receivers of a movement accepted, unit by unit. */
    List<RegisteredTitle> acceptedTitles(String movementId);

    /** How many works the units of a movement have registered and not been given back, also where they are not yet enough (S0-24). */
    int countWorks(String movementId);

    /** Every turn of one registration, newest first; empty when nothing was ever sent. */
    List<Submission> history(String obligationId);
}
