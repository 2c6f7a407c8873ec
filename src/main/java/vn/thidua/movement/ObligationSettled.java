package vn.thidua.movement;

/** Nothing more is awaited of this obligation. */
public record ObligationSettled(String obligationId, String roundKey, String unitId, ObligationStatus status, boolean late) {
}
