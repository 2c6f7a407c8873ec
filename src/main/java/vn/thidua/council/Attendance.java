package vn.thidua.council;

/**
 * Whether a member came to a sitting.
 *
 * @param absenceReason why not; null when present
 */
public record Attendance(String memberId, boolean present, String absenceReason) {
}
