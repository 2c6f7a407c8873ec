package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.Subject;

/** Somebody who can be rewarded but falls under no criteria group (T-53). */
final class SubjectWithoutCriteria implements LintRule {

    @Override
    public String id() {
        return "VR-SUB-01";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        if (plan.subjectGroups().isEmpty()) {
            return;
        }
        for (Subject subject : plan.subjects()) {
            String path = "subjects[" + subject.name() + "]";
            if (subject.nominee() != NomineeKind.INDIVIDUAL) {
                reportUnless(!plan.groupsFor(subject.nominee(), null).isEmpty(), subject.name(), path, report);
            }
            subject.staff().stream().sorted().filter(category -> plan.groupsFor(subject.nominee(), category).isEmpty())
                    .forEach(category -> reportUnless(false, category.label(), path + ".staff[" + category + "]", report));
        }
    }

    private static void reportUnless(boolean covered, String who, String path, Report report) {
        if (!covered) {
            report.warn(path, "«" + who + "» là đối tượng khen thưởng nhưng không có tiêu chuẩn nào dành cho đối tượng này.",
                    "Bổ sung vào một nhóm, hoặc để người thẩm định chọn nhóm và ghi lý do.");
        }
    }
}
