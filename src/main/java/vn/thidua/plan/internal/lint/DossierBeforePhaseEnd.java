package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;

import java.time.temporal.ChronoUnit;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlanPhase;

/** An award dossier is due before the phase it rewards has ended (T-07). */
final class DossierBeforePhaseEnd implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-07";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (PlanPhase phase : plan.effectivePhases()) {
            plan.obligationsOf(phase).stream().filter(o -> o.kind() == ObligationKind.AWARD_DOSSIER)
                    .forEach(o -> Dates.lastDay(o.due(), context.calendar()).filter(day -> day.isBefore(phase.period().lastDay()))
                            .ifPresent(day -> report.warn(Dates.due(o), "Hồ sơ khen thưởng phải nộp trước khi đợt kết thúc "
                                    + ChronoUnit.DAYS.between(day, phase.period().lastDay()) + " ngày (" + date(phase.period().lastDay()) + ").",
                                    "Nêu rõ thành tích được tính đến ngày nào, hoặc lùi hạn nộp hồ sơ.")));
        }
    }
}
