package vn.thidua.movement;

import java.time.Instant;

/** A unit has been told what it owes. */
public record ObligationOpened(String obligationId, String roundKey, String unitId, String kind, Instant dueAt) {
}
