package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;

/** A final summary on or before the last day of what it summarises (T-36). */
final class SummaryBeforeEnd implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-14";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.obligations().stream().filter(o -> o.kind() == ObligationKind.FINAL_SUMMARY)
                .forEach(o -> Dates.lastDay(o.due(), context.calendar()).filter(day -> !day.isAfter(plan.period().lastDay()))
                        .ifPresent(day -> report.warn(Dates.due(o), "Tổng kết ngày " + date(day) + ", khi phong trào chưa kết thúc ("
                                + date(plan.period().lastDay()) + ").", "Tổng kết sau ngày " + date(plan.period().lastDay()) + ".")));
    }
}
