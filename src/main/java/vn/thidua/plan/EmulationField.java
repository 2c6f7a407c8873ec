package vn.thidua.plan;

/**
 * A content item of the movement (S4-06).
 *
 * @param key   stable key, e.g. {@code key-works}
 * @param title short name
 * @param words the plan's words
 */
public record EmulationField(String key, String title, String words) {
}
