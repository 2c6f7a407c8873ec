package vn.thidua.plan.internal.lint;

import vn.thidua.plan.Criterion;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** An amount of money without saying whose and over which time (T-54). */
final class CriterionAmbiguous implements LintRule {

    @Override
    public String id() {
        return "VR-SUB-03";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.subjectGroups().forEach(group -> group.criteria().criteria()
                .filter(criterion -> criterion.fact() == Criterion.FactType.MONEY && (criterion.measuredPer() == null || criterion.over() == null))
                .forEach(criterion -> report.warn("subjectGroups[" + group.code() + "].criteria[" + criterion.id() + "]",
                        "«" + criterion.words() + "»: không rõ tính cho một người hay cả hộ và tính cho thời gian nào.",
                        "Ghi rõ tính cho ai và mười hai tháng nào.")));
    }
}
