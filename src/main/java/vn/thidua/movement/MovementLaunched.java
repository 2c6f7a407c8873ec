package vn.thidua.movement;

/** A movement has begun; its phases and rounds are there. */
public record MovementLaunched(String movementId) {
}
