package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;
import static vn.thidua.deadline.VietnamTime.weekday;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;

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
                report.warn(last.path(), last.title() + "ngày cuối cùng còn hạn " + date(day) + " là " + nameOf(day, context) + ".",
                        "Chấp nhận đến 24:00 ngày đó, hoặc cho chuyển sang ngày làm việc tiếp theo "
                                + date(context.calendar().workingDayOnOrAfter(day)) + ".");
            }
        });
        plan.obligations().forEach(obligation -> recurring(obligation, context, report));
    }

    /** One finding for all periods of what recurs on a stated day. */
    private static void recurring(PlannedObligation obligation, LintContext context, Report report) {
        String off = Dates.recurring(obligation.due(), context.calendar()).filter(day -> !context.calendar().isWorkingDay(day))
                .map(day -> date(day) + " (" + nameOf(day, context) + ")").collect(Collectors.joining(", "));
        if (!off.isEmpty()) {
            report.warn(Dates.due(obligation), "«" + obligation.title() + "»: ngày cuối của kỳ rơi vào ngày nghỉ: " + off + ".",
                    "Chấp nhận đến 24:00 ngày đó, hoặc cho chuyển sang ngày làm việc tiếp theo.");
        }
    }

    private static String nameOf(LocalDate day, LintContext context) {
        return context.calendar().holiday(day).map(holiday -> "ngày nghỉ (" + holiday + ")").orElse(weekday(day));
    }
}
