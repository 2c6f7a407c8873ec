package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** One movement under two names, or under the word for its own phases (T-39, T-59). */
final class MovementNamedTwice implements LintRule {

    @Override
    public String id() {
        return "VR-TXT-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        if (plan.namedAs().size() > 1) {
            report.info("namedAs", "Phong trào được gọi bằng nhiều tên: " + String.join(", ", plan.namedAs()) + "; theo luật chỉ có thi đua thường xuyên và theo chuyên đề.",
                    "Dùng một tên: thi đua " + plan.kind().label() + ".");
        } else if (!plan.phases().isEmpty() && plan.namedAs().stream().anyMatch(name -> name.startsWith("đợt"))) {
            report.info("namedAs", "Từ «đợt» vừa chỉ cả phong trào vừa chỉ từng giai đoạn.", "Gọi cả phong trào là «phong trào».");
        }
    }
}
