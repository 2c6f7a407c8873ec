package vn.thidua.review.internal;

import java.util.List;
import vn.thidua.review.ChildPlan;
import vn.thidua.review.EvidenceItem;
import vn.thidua.review.ReportText;

/** A report that keeps the rules of the plan. */
public record WrittenReport(List<ReportText> texts, ChildPlan childPlan, List<EvidenceItem> items) {
}
