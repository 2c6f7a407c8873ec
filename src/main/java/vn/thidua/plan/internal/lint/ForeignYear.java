package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlanPeriod;

/** A basis or objective made for a time that the movement does not touch (T-10, T-20). */
final class ForeignYear implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-10";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.basis().stream().filter(basis -> isForeign(basis.covers(), plan)).forEach(basis -> report.warn("basis[" + basis.subject() + "]",
                "«" + basis.subject() + "» không thuộc thời gian của phong trào.", "Kiểm tra lại năm."));
        plan.objectives().stream().filter(objective -> isForeign(objective.covers(), plan)).forEach(objective ->
                report.warn("objectives[" + plan.objectives().indexOf(objective) + "]",
                        "Mục tiêu «" + objective.words() + "» không thuộc thời gian của phong trào.", "Kiểm tra lại năm."));
    }

    private static boolean isForeign(PlanPeriod covers, MovementPlan plan) {
        return covers != null && (covers.firstDay().isAfter(plan.period().lastDay())
                || Dates.start(plan).filter(start -> covers.lastDay().isBefore(start)).isPresent());
    }
}
