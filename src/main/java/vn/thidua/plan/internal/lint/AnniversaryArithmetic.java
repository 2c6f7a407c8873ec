package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Occasion;

/** The number of years of the anniversary must follow from its dates. */
final class AnniversaryArithmetic implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-13";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Occasion occasion = plan.occasion();
        if (occasion == null || occasion.years() == null || occasion.from() == null || occasion.to() == null) {
            return;
        }
        int years = occasion.to().firstDay().getYear() - occasion.from().firstDay().getYear();
        if (years != occasion.years()) {
            report.warn("occasion.years", "Kế hoạch ghi " + occasion.years() + " năm, nhưng từ " + occasion.from() + " đến " + occasion.to()
                    + " là " + years + " năm.", "Sửa thành " + years + " năm.");
        }
    }
}
