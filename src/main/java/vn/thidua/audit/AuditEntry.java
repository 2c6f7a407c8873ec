package vn.thidua.audit;

import java.time.Instant;

/**
 * One line of the record.
 *
 * @param number place in the record, ascending
 * @param actor  user id, or {@code engine} for a timer or job
 * @param reason may be null
 */
public record AuditEntry(long number, Instant at, String actor, String action, String subject, String reason) {
}
