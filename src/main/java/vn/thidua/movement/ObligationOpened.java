package vn.thidua.movement;

import java.time.Instant;
import vn.thidua.plan.ObligationKind;

/** A unit has been told what it owes. */
public record ObligationOpened(String obligationId, String roundKey, String unitId, ObligationKind kind, Instant dueAt) {
}
