package vn.thidua.review;

/** One section of a report as written: the plan's key and title, the unit's words (may be empty where the plan allows it). */
public record ReportText(String key, String title, String text) {
}
