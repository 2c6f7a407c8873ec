package vn.thidua.initiative;

import java.time.LocalDate;

/**
 * An initiative as people see it.
 *
 * @param id        natural key, {@code <obligation>/<n>}
 * @param level     null unless recognised
 * @param reason    why it was not recognised, or what was said when it was; null before
 * @param settledOn day (Vietnam) of the result, null before
 */
public record Initiative(String id, String roundKey, String movementId, String unitId, InitiativeDossier dossier, InitiativeStatus status,
                         InitiativeLevel level, String reason, LocalDate settledOn) {

    /** With what the unit handed it in. */
    public String obligationId() {
        return id.substring(0, id.lastIndexOf('/'));
    }

    /** All authors in one line. */
    public String authors() {
        return String.join(", ", dossier.authors());
    }
}
