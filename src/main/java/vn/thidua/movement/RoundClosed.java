package vn.thidua.movement;

/** The receiver has consolidated a round; what was not in by then counts as missed. */
public record RoundClosed(String roundKey, String movementId, int onTime, int late, int missed) {
}
