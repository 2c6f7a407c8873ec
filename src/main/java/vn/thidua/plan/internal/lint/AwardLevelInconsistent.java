package vn.thidua.plan.internal.lint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Target;
import vn.thidua.plan.TitleName;

/** A higher award is promised for which the plan has neither form nor title (T-51). */
final class AwardLevelInconsistent implements LintRule {

    @Override
    public String id() {
        return "VR-AWD-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        LocalDate day = Dates.earliestIssue(plan).orElse(context.asOf());
        plan.escalations().stream()
                .filter(escalation -> plan.awards().stream().noneMatch(award -> award.decider() == escalation.decider()))
                .filter(escalation -> titles(plan).noneMatch(title -> context.deciders().apply(title, day).contains(escalation.decider())))
                .forEach(escalation -> report.warn("escalations[" + escalation.decider() + "]", "Kế hoạch hứa đề nghị " + escalation.decider().label()
                        + " khen thưởng nhưng không có hình thức và tiêu chuẩn của cấp đó.", "Bổ sung hình thức, tiêu chuẩn hoặc bỏ nội dung này."));
    }

    private static Stream<EmulationTitle> titles(MovementPlan plan) {
        return plan.targets().stream().map(Target::title).filter(Objects::nonNull).map(TitleName::title).filter(Objects::nonNull);
    }
}
