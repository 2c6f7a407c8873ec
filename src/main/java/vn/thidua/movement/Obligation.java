package vn.thidua.movement;

import java.time.Instant;
import vn.thidua.plan.ObligationKind;

/**
 * What one unit owes in one round, as it stands now.
 *
 * @param id          natural key {@code <round>/<unitId>}, also the business key of the unit's process
 * @param viaUnitId   the intermediate appraiser it passes through, empty when it goes straight to the receiver
 * @param dueAt       first instant that is late: 0:00 after the last valid day in Vietnam
 * @param dueWords    the plan's own words for the deadline
 * @param submittedAt when the unit last handed it in, null while it has not
 * @param late        the last submission came after the deadline
 * @param given       how many objects have been handed in, whether or not they are enough
 * @param demanded    how many the plan demands at least, 0 where it counts nothing (S0-24)
 */
public record Obligation(String id, String roundKey, String movementId, String unitId, ObligationKind kind, String viaUnitId, ObligationStatus status,
                         Instant dueAt, String dueWords, Instant submittedAt, boolean late, int given, int demanded) {

    /** How many objects are still owed. */
    public int missing() {
        return Math.max(0, demanded - given);
    }
}
