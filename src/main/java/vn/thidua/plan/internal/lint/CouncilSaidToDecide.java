package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A council advises, the chair decides (T-19). */
final class CouncilSaidToDecide implements LintRule {

    @Override
    public String id() {
        return "VR-ORG-04";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        if (plan.council() != null && plan.council().decides()) {
            report.warn("council.decides", "Kế hoạch nói " + plan.council().name() + " quyết định; Hội đồng chỉ tư vấn, Chủ tịch quyết định.",
                    "Sửa thành «xem xét, trình Chủ tịch quyết định».");
        }
    }
}
