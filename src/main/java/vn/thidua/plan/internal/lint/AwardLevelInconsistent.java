package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A higher award is promised for which the plan has neither form nor criteria (T-51). */
final class AwardLevelInconsistent implements LintRule {

    @Override
    public String id() {
        return "VR-AWD-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.escalations().stream()
                .filter(escalation -> plan.awards().stream().noneMatch(award -> award.decider() == escalation.decider()))
                .forEach(escalation -> report.warn("escalations[" + escalation.decider() + "]", "Kế hoạch hứa đề nghị " + escalation.decider().label()
                        + " khen thưởng nhưng không có hình thức và tiêu chuẩn của cấp đó.", "Bổ sung hình thức, tiêu chuẩn hoặc bỏ nội dung này."));
    }
}
