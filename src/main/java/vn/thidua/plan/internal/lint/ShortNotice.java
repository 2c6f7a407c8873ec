package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** Few working days between issue and deadline (T-06). */
final class ShortNotice implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-12";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Dates.issueDay(plan).ifPresent(issued -> Dates.all(plan, context).filter(last -> !last.day().isBefore(issued)).forEach(last -> {
            int days = context.calendar().workingDaysBetween(issued, last.day());
            if (days < context.shortNotice()) {
                report.warn(last.path(), last.title() + "từ khi ban hành đến hết hạn " + date(last.day()) + " chỉ có " + days + " ngày làm việc.",
                        "Lùi thời hạn hoặc gửi trước dự thảo cho các đơn vị.");
            }
        }));
    }
}
