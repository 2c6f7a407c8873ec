package vn.thidua.plan.internal.lint;

import java.util.Collections;
import java.util.List;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.SubjectGroup;

/** Somebody who falls under two criteria groups; party members belong to every category (T-53). */
final class SubjectInTwoGroups implements LintRule {

    @Override
    public String id() {
        return "VR-SUB-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (SubjectGroup group : plan.subjectGroups()) {
            List<String> others = plan.subjectGroups().stream().filter(other -> other != group && overlap(group, other))
                    .map(SubjectGroup::code).toList();
            if (!others.isEmpty()) {
                report.warn("subjectGroups[" + group.code() + "]", "Đối tượng của nhóm " + group.code() + " («" + group.name()
                        + "») trùng với nhóm " + String.join(", ", others) + ".", "Ghi rõ thứ tự áp dụng; khi thẩm định, nhóm theo ngạch công việc được ưu tiên.");
            }
        }
    }

    private static boolean overlap(SubjectGroup group, SubjectGroup other) {
        boolean bothIndividuals = group.nominees().contains(NomineeKind.INDIVIDUAL) && other.nominees().contains(NomineeKind.INDIVIDUAL);
        return bothIndividuals && (group.partyMembers() || !Collections.disjoint(group.staff(), other.staff()));
    }
}
