package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;
import static vn.thidua.deadline.VietnamTime.weekday;

import java.time.LocalDate;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** The last valid day is a weekend day or a holiday (T-03, T-04); of a date in the past its obvious repair is checked (T-02). */
final class LastDayNotWorked implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Dates.all(plan, context).forEach(last -> {
            LocalDate day = Dates.earliestIssue(plan).filter(last.day()::isBefore)
                    .flatMap(issued -> DeadlineBeforeIssue.repaired(last.day(), issued)).orElse(last.day());
            if (!context.calendar().isWorkingDay(day)) {
                report.warn(last.path(), "Ngày cuối cùng còn hạn " + date(day) + " là " + nameOf(day, context) + ".",
                        "Chấp nhận đến 24:00 ngày đó, hoặc cho chuyển sang ngày làm việc tiếp theo "
                                + date(context.calendar().workingDayOnOrAfter(day)) + ".");
            }
        });
    }

    private static String nameOf(LocalDate day, LintContext context) {
        return context.calendar().holiday(day).map(holiday -> "ngày nghỉ (" + holiday + ")").orElse(weekday(day));
    }
}
