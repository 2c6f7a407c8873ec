package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlanPhase;

/** A day that belongs to two phases (T-09). */
final class PhasesOverlap implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-04";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (int i = 1; i < plan.phases().size(); i++) {
            PlanPhase before = plan.phases().get(i - 1);
            PlanPhase next = plan.phases().get(i);
            if (next.period().firstDay() != null && !next.period().firstDay().isAfter(before.period().lastDay())) {
                report.warn("phases[" + next.key() + "].period", "Đợt này bắt đầu ngày " + date(next.period().firstDay())
                        + " khi đợt trước chưa kết thúc (" + date(before.period().lastDay()) + ").",
                        "Bắt đầu từ ngày " + date(before.period().lastDay().plusDays(1)) + ".");
            }
        }
    }
}
