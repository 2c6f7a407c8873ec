package vn.thidua.audit;

import java.time.Instant;

/**
 * What somebody looks for in the record; whatever is null is not asked for.
 *
 * @param subject how the natural key begins
 * @param actor   exact user id
 * @param action  exact action
 * @param from    first instant
 * @param until   first instant that is too late
 */
public record AuditFilter(String subject, String actor, String action, Instant from, Instant until) {
}
