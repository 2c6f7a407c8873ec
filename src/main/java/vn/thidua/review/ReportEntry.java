package vn.thidua.review;

import java.util.List;
import java.util.Map;

/**
 * What an officer enters.
 *
 * @param texts     by section key
 * @param childPlan for an obligation to launch a plan of one's own, null otherwise
 * @param items     for the sections that are lists
 */
public record ReportEntry(Map<String, String> texts, ChildPlan childPlan, List<EvidenceItem> items) {

    public ReportEntry {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** A report of texts alone. */
    public static ReportEntry ofTexts(Map<String, String> texts) {
        return new ReportEntry(texts, null, List.of());
    }
}
