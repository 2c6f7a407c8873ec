package vn.thidua.registration;

import java.time.Instant;

/**
 * A work of the issuer with its progress.
 *
 * @param note      what was said of it last, empty at first
 * @param changedAt when it was last said
 */
public record TrackedWork(String id, String movementId, String name, String type, WorkProgress progress, String note, Instant changedAt) {
}
