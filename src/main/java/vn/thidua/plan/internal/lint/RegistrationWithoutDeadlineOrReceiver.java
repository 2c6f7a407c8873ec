package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** A registration that nobody receives, or by no day, cannot be opened (T-34). */
final class RegistrationWithoutDeadlineOrReceiver implements LintRule {

    @Override
    public String id() {
        return "VR-REG-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.obligations().stream().filter(o -> o.kind().isRegistration()).forEach(o -> {
            if (!o.isScheduled()) {
                report.block(Dates.due(o), "«" + o.title() + "» không có thời hạn đăng ký.", "Ghi thời hạn đăng ký.");
            }
            if (o.receiver() == null) {
                report.block(Dates.at(o) + ".receiver", "«" + o.title() + "» không nói gửi về đâu.", "Ghi cơ quan nhận đăng ký.");
            }
        });
    }
}
