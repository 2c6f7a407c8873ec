package vn.thidua.movement;

import java.time.Instant;
import vn.thidua.plan.ObligationKind;

/**
 * One obligation of the plan in one period, owed by many units at the same deadline.
 *
 * @param key            {@code M/r0}, {@code M/p0/r0} or {@code M/p0/a0/r0}
 * @param ownerKey       movement, phase or award round that it belongs to
 * @param obligationCode the plan's code of the obligation, e.g. {@code registration}
 * @param dueAt          first instant that is late; null while the day of the event it is tied to is not known
 * @param receiverUnitId the unit that accepts or returns what comes in
 */
public record Round(String key, String movementId, String ownerKey, String obligationCode, ObligationKind kind, String title, RoundStatus status,
                    Instant opensAt, Instant dueAt, String dueWords, String receiverUnitId) {
}
