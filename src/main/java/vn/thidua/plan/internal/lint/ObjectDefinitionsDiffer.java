package vn.thidua.plan.internal.lint;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObjectDefinition;
import vn.thidua.plan.PlannedObligation;

/** The plan says in several places what must be registered, and differently (T-52). */
final class ObjectDefinitionsDiffer implements LintRule {

    @Override
    public String id() {
        return "VR-REG-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (PlannedObligation obligation : plan.obligations()) {
            long different = obligation.definitions().stream().map(d -> List.of(d.objects(), d.join())).distinct().count();
            if (different > 1) {
                report.warn(Dates.at(obligation) + ".definitions", "Nội dung phải đăng ký được quy định khác nhau tại "
                        + obligation.definitions().stream().map(ObjectDefinition::place).collect(Collectors.joining(", ")) + ".",
                        "Thống nhất một cách quy định; hệ thống nhận bất kỳ loại nào được nêu.");
            }
        }
    }
}
