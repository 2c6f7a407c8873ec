package vn.thidua.movement;

import java.time.LocalDate;

/**
 * A phase (đợt, giai đoạn) of a movement; a movement without phases has one that covers its period.
 *
 * @param key      {@code M/p0}
 * @param ordinal  0 for the first
 * @param startsOn first day, inclusive
 * @param endsOn   last day, inclusive
 */
public record Phase(String key, String movementId, int ordinal, String title, LocalDate startsOn, LocalDate endsOn, PhaseStatus status) {
}
