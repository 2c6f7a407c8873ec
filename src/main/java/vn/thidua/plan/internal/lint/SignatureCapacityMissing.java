package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A plan is issued by the Committee: «TM. ỦY BAN NHÂN DÂN», then the position (T-28, T-48). */
final class SignatureCapacityMissing implements LintRule {

    @Override
    public String id() {
        return "VR-DOC-03";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        String capacity = plan.document().signCapacity();
        String position = plan.document().position();
        if (position == null && capacity == null) {
            report.block("document.position", "Phần ký không có thẩm quyền ký và chức vụ người ký.",
                    "Ghi «TM. ỦY BAN NHÂN DÂN» và chức vụ của người ký.");
        } else if (capacity == null) {
            report.warn("document.signCapacity", "Phần ký chỉ có «" + position + "», thiếu «TM. ỦY BAN NHÂN DÂN» dù kế hoạch do Ủy ban ban hành.",
                    "Ghi thêm «TM. ỦY BAN NHÂN DÂN».");
        } else if (position == null) {
            report.warn("document.position", "Phần ký thiếu chức vụ người ký.", "Ghi chức vụ của người ký.");
        }
    }
}
