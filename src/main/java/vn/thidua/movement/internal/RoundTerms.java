package vn.thidua.movement.internal;

import java.time.Instant;
import vn.thidua.plan.ObligationKind;

/**
 * What a plan's obligation says of one round, with its deadline computed.
 *
 * @param dueAt  null, as the reminders, for an event that has no day yet
 * @param period e.g. {@code 2021-Q3}, null for an obligation that does not recur
 */
public record RoundTerms(String obligationCode, String period, ObligationKind kind, String title, Instant opensAt, Instant dueAt, String dueWords,
                         Instant firstReminderAt, Instant secondReminderAt, String receiverUnitId) {
}
