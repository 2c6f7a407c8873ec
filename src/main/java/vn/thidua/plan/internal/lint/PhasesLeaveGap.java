package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlanPhase;

/** Days of the period that no phase covers, or a phase outside the period. */
final class PhasesLeaveGap implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-05";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        List<PlanPhase> phases = plan.phases();
        for (int i = 1; i < phases.size(); i++) {
            LocalDate expected = phases.get(i - 1).period().lastDay().plusDays(1);
            LocalDate from = phases.get(i).period().firstDay();
            if (from != null && from.isAfter(expected)) {
                report.warn(path(phases.get(i)), "Từ " + date(expected) + " đến trước " + date(from) + " không thuộc đợt nào.",
                        "Bắt đầu đợt này từ ngày " + date(expected) + ".");
            }
        }
        phases.stream().filter(phase -> isOutside(phase, plan)).forEach(phase -> report.warn(path(phase),
                "Thời gian của đợt vượt ra ngoài thời gian của phong trào.", "Sửa thời gian của đợt hoặc của phong trào."));
    }

    private static boolean isOutside(PlanPhase phase, MovementPlan plan) {
        LocalDate start = plan.period().firstDay();
        LocalDate from = phase.period().firstDay();
        return phase.period().lastDay().isAfter(plan.period().lastDay()) || start != null && from != null && from.isBefore(start);
    }

    private static String path(PlanPhase phase) {
        return "phases[" + phase.key() + "].period";
    }
}
