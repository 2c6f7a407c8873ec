package vn.thidua.plan.internal.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Target;

/** A share of titles at or above the legal ceiling, or a share of nobody knows whom (T-14). */
final class TargetVersusCap implements LintRule {

    @Override
    public String id() {
        return "VR-TTL-03";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        LocalDate day = Dates.earliestIssue(plan).orElse(context.asOf());
        plan.targets().stream().filter(target -> target.unit() == Target.Unit.PERCENT && target.title() != null).forEach(target -> {
            String path = "targets[" + target.name() + "]";
            if (target.base() == Target.Base.AMBIGUOUS) {
                report.warn(path + ".base", "Chỉ tiêu " + target.value() + "% không nói rõ tính trên số nào.", "Ghi rõ tính trên tổng số người hay số Lao động tiên tiến.");
            }
            context.law().cap(target.title().title(), day).filter(cap -> target.value().compareTo(BigDecimal.valueOf(cap.maxPercent())) >= 0)
                    .ifPresent(cap -> report.warn(path + ".value", "Chỉ tiêu " + target.value() + "% bằng hoặc vượt mức tối đa " + cap.maxPercent() + "% "
                            + cap.of() + "; nếu làm tròn xuống thì thường không đạt được.", "Giảm chỉ tiêu hoặc ghi cách làm tròn."));
        });
    }
}
