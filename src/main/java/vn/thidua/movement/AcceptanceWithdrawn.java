package vn.thidua.movement;

/** The receiver has taken back that it accepted what a unit handed in; the unit is asked again. Told in the same transaction. */
public record AcceptanceWithdrawn(String obligationId, String reason) {
}
