package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PartialDate;
import vn.thidua.plan.PlanPeriod;

/** The movement or its first phase begins before the plan, or before the superior plan it carries out (T-12, T-38). */
final class RetroactiveStart implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-06";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        PlanPeriod first = plan.phases().isEmpty() ? plan.period() : plan.phases().get(0).period();
        String path = plan.phases().isEmpty() ? "period.from" : "phases[" + plan.phases().get(0).key() + "].period.from";
        if (first.from() == null || first.from().precision() == PartialDate.Precision.YEAR) {
            return;
        }
        LocalDate start = first.from().firstDay();
        laterThan(start, plan).findFirst().ifPresent(later -> report.info(path, "Thời gian thi đua tính từ " + date(start) + ", trước " + later + ".",
                "Chỉ tính thành tích trước đó khi có căn cứ."));
    }

    private static Stream<String> laterThan(LocalDate start, MovementPlan plan) {
        return Stream.concat(
                Dates.issueDay(plan).filter(start::isBefore).map(day -> "ngày ban hành kế hoạch " + date(day)).stream(),
                plan.superiorPlans().stream().filter(superior -> superior.date() != null && superior.date().isAfter(start))
                        .map(superior -> "kế hoạch cấp trên " + superior.symbol() + " ngày " + date(superior.date())));
    }
}
