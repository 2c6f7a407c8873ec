package vn.thidua.plan.internal.lint;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.deadline.DueRule;
import vn.thidua.plan.Cycle;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PhaseScheme;
import vn.thidua.plan.PlannedObligation;

/** A report, review, summary or dossier without a day by which it is due (T-08, T-35, T-45, T-56). */
final class DueDateMissing implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-08";
    }

    private static final Set<ObligationKind> NEED_A_DAY = EnumSet.of(ObligationKind.PERIODIC_REPORT, ObligationKind.INTERIM_REVIEW,
            ObligationKind.FINAL_SUMMARY, ObligationKind.INITIATIVE_DOSSIER, ObligationKind.AWARD_DOSSIER);

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.obligations().stream().filter(o -> needsADay(o, plan)).forEach(o -> {
            if (o.due().kind() == DueRule.Kind.UNSTATED) {
                report.warn(Dates.due(o), "Chưa quy định thời hạn cho «" + o.title() + "».", "Ghi ngày cụ thể trước khi phát động.");
            } else if (o.due().isRecurring() && o.due().day() == null) {
                report.warn(Dates.due(o), "«" + o.title() + "» lặp lại nhưng không ghi ngày nào của kỳ.", "Ghi ngày của tháng cuối kỳ.");
            }
        });
        if (plan.phaseScheme() == PhaseScheme.YEARLY && plan.obligations().stream().noneMatch(o -> o.kind() == ObligationKind.FINAL_SUMMARY)) {
            report.warn("obligations", "Phong trào nhiều năm nhưng không quy định tổng kết.", "Ghi nội dung và thời hạn tổng kết.");
        }
    }

    /** A dossier whose whole procedure stands in a regulation has its day there (T-40). */
    private static boolean needsADay(PlannedObligation o, MovementPlan plan) {
        boolean byRegulation = o.kind() == ObligationKind.AWARD_DOSSIER && plan.council() == null && !plan.procedureBy().isEmpty();
        return NEED_A_DAY.contains(o.kind()) && o.cycle() != Cycle.ANY_TIME && !byRegulation;
    }
}
