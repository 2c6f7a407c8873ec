package vn.thidua.review;

import java.time.Instant;
import java.util.List;

/**
 * One turn of a report; earlier turns are kept as they were.
 *
 * @param no           1 for the first
 * @param confirmedAt  when the head of the unit confirmed it, which is when it counts as handed in; null before
 * @param late         confirmed after the deadline
 * @param returnReason why this turn was sent back, null when it was not
 * @param childPlan    the unit's own plan, null where none is asked for
 * @param items        what the sections that are lists name
 */
public record ReportTurn(int no, Instant writtenAt, String writtenBy, Instant confirmedAt, boolean late, ReportStatus status, String returnReason,
                         List<ReportText> sections, ChildPlan childPlan, List<EvidenceItem> items) {

    public ReportTurn {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }
}
