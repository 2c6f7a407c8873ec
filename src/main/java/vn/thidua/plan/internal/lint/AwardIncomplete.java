package vn.thidua.plan.internal.lint;

import vn.thidua.plan.AwardRule;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** An award without form or without a decider (T-25, T-44). */
final class AwardIncomplete implements LintRule {

    @Override
    public String id() {
        return "VR-AWD-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.awards().forEach(award -> check(award, "awards[" + plan.awards().indexOf(award) + "]", report));
        plan.obligations().forEach(o -> o.forms().forEach(award -> check(award, Dates.at(o) + ".forms[" + o.forms().indexOf(award) + "]", report)));
    }

    private static void check(AwardRule award, String path, Report report) {
        if (award.form() == null) {
            report.warn(path, "Kế hoạch không nêu hình thức khen thưởng.", "Ghi hình thức và người quyết định.");
        } else if (award.decider() == null) {
            report.warn(path, "«" + award.form().label() + "» không nói của cấp nào quyết định.", "Ghi người quyết định.");
        }
    }
}
