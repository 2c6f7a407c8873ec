package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A plan without a number is a draft; the clerk issues the number (T-29, T-32, T-49). */
final class DocumentNumberMissing implements LintRule {

    @Override
    public String id() {
        return "VR-DOC-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        if (plan.document().number() == null) {
            report.blockUntilIssued("document.number", "Kế hoạch chưa có số: đây là bản dự thảo, chưa ban hành.",
                    "Văn thư cấp số khi phát hành.");
        }
    }
}
