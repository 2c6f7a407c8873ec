package vn.thidua.plan;

import java.time.Instant;

/**
 * A version of a plan as it was imported.
 *
 * @param planId     natural id, e.g. {@code phong-trao-2024}
 * @param version    1, 2, …
 * @param sha256     of the YAML text
 * @param importedAt when
 * @param importedBy who
 * @param plan       the content
 */
public record StoredPlan(String planId, int version, String sha256, Instant importedAt, String importedBy, MovementPlan plan) {
}
