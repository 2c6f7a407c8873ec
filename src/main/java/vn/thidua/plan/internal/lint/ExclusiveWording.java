package vn.thidua.plan.internal.lint;

import static vn.thidua.deadline.VietnamTime.date;
import static vn.thidua.deadline.VietnamTime.weekday;

import vn.thidua.deadline.DueRule;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** «trước ngày» excludes the day itself, which people overlook (T-05). */
final class ExclusiveWording implements LintRule {

    @Override
    public String id() {
        return "VR-DAT-03";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        Dates.all(plan, context).filter(last -> last.rule().kind() == DueRule.Kind.BEFORE)
                .forEach(last -> report.warn(last.path(), last.title() + "«trước ngày " + date(last.rule().date()) + "» không gồm ngày đó: ngày cuối cùng còn hạn là "
                        + weekday(last.day()) + " " + date(last.day()) + ".", "Viết «chậm nhất ngày " + date(last.day()) + "»."));
    }
}
