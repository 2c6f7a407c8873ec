package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** What the plan refers to must be at hand: annexes, and the regulation, where it alone holds the procedure (T-40, T-57). */
final class AttachmentMissing implements LintRule {

    @Override
    public String id() {
        return "VR-DOC-07";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.annexes().stream().filter(annex -> !annex.provided()).forEach(annex -> report.warn("annexes[" + annex.name() + "]",
                "Kế hoạch nói gửi kèm «" + annex.name() + "» nhưng không có tài liệu kèm theo.", "Đính kèm tài liệu hoặc bỏ câu dẫn."));
        plan.procedureBy().stream().filter(regulation -> plan.council() == null && !Boolean.TRUE.equals(regulation.provided())).forEach(regulation ->
                report.warn("procedureBy[" + regulation.symbol() + "]",
                        "Trình tự, thủ tục khen thưởng dẫn theo «" + regulation.symbol() + "» nhưng văn bản này chưa được đưa vào hệ thống.",
                        "Nạp quy chế thành bộ quy định trước khi phát động."));
    }
}
