package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** New law takes effect between the issue of the plan and the end of its period (T-45, T-60). */
final class LawChanges implements LintRule {

    @Override
    public String id() {
        return "VR-LAW-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        LocalDate from = Dates.earliestIssue(plan).or(() -> Dates.start(plan)).orElse(context.asOf());
        context.law().lawChanges().stream()
                .filter(change -> !change.announcedOn().isAfter(context.asOf()) && change.effectiveFrom().isAfter(from)
                        && !change.effectiveFrom().isAfter(plan.period().lastDay()))
                .forEach(change -> report.warn("period", change.name() + " có hiệu lực từ " + date(change.effectiveFrom())
                        + ", sau khi kế hoạch được lập và trước khi phong trào kết thúc.", "Đánh giá và khen thưởng theo quy định mới kể từ ngày đó."));
    }
}
