package vn.thidua.plan;

/**
 * A section a report must have (S3-10).
 *
 * @param key      stable key
 * @param title    heading
 * @param required whether it may not be empty
 */
public record ReportSection(String key, String title, boolean required) {
}
