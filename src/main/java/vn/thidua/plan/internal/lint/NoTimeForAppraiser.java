package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Route;

/** An intermediate appraiser with the same deadline as those he appraises (T-55). */
final class NoTimeForAppraiser implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-09";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (PlannedObligation obligation : plan.obligations()) {
            Dates.lastDay(obligation.due(), context.calendar()).ifPresent(due -> obligation.routes().stream()
                    .filter(route -> workingDaysLeft(route, due, context) < 1)
                    .forEach(route -> report.warn(Dates.internalDue(obligation, route), "Đơn vị và " + route.viaName() + " có cùng hạn " + date(due)
                            + ": không còn ngày làm việc nào để thẩm định.", "Đặt hạn nộp nội bộ, ví dụ chậm nhất ngày "
                            + date(context.calendar().minusWorkingDays(due, 5)) + ".")));
        }
    }

    private static int workingDaysLeft(Route route, LocalDate due, LintContext context) {
        return Dates.lastDay(route.internalDue(), context.calendar())
                .map(internal -> context.calendar().workingDaysBetween(internal, due)).orElse(0);
    }
}
