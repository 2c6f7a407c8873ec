package vn.thidua.movement;

import java.time.Instant;

/**
 * What one unit owes in one round, as it stands now.
 *
 * @param id          natural key {@code <round>/<unitId>}, also the business key of the unit's process
 * @param kind        what is owed, e.g. {@code REGISTRATION}, {@code FINAL_SUMMARY}, {@code NOMINATION}
 * @param dueAt       last valid instant
 * @param dueWords    the plan's own words for the deadline
 * @param submittedAt when the unit last handed it in, null while it has not
 * @param late        the last submission came after the deadline
 */
public record Obligation(String id, String roundKey, String movementId, String unitId, String kind, ObligationStatus status,
                         Instant dueAt, String dueWords, Instant submittedAt, boolean late) {
}
