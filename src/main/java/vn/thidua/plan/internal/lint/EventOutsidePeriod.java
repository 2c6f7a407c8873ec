package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;

/** The anniversary lies before the movement begins, or before the summary that celebrates it (T-36, T-46). */
final class EventOutsidePeriod implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-15";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        if (plan.occasion() == null || plan.occasion().to() == null) {
            return;
        }
        LocalDate anniversary = plan.occasion().to().lastDay();
        Dates.start(plan).filter(anniversary::isBefore).ifPresent(start -> report.info("occasion.to", "Ngày kỷ niệm " + date(anniversary)
                + " đã qua khi phong trào bắt đầu (" + date(start) + ").", "Xác nhận đây là chủ ý."));
        plan.obligations().stream().filter(o -> o.kind() == ObligationKind.FINAL_SUMMARY)
                .filter(o -> Dates.start(plan).filter(anniversary::isBefore).isEmpty())
                .forEach(o -> Dates.lastDay(o.due(), context.calendar()).filter(anniversary::isBefore)
                        .ifPresent(day -> report.info(Dates.due(o), "Tổng kết ngày " + date(day) + ", sau ngày kỷ niệm " + date(anniversary) + ".",
                                "Xác nhận đây là chủ ý.")));
    }
}
