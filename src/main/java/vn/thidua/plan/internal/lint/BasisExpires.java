package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A basis that ends while the movement goes on (T-37). */
final class BasisExpires implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-11";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.basis().stream().filter(basis -> basis.covers() != null && basis.covers().lastDay().isBefore(plan.period().lastDay())
                        && Dates.start(plan).filter(start -> basis.covers().lastDay().isBefore(start)).isEmpty())
                .forEach(basis -> report.info("basis[" + basis.subject() + "]", "«" + basis.subject() + "» chỉ áp dụng đến "
                        + date(basis.covers().lastDay()) + ", phong trào kéo dài đến " + date(plan.period().lastDay()) + ".",
                        "Bổ sung căn cứ cho thời gian còn lại."));
    }
}
