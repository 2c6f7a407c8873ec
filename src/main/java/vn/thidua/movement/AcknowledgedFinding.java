package vn.thidua.movement;

/** A warning about the plan and the person's reason for going on with it. */
public record AcknowledgedFinding(String key, String message, String reason) {
}
