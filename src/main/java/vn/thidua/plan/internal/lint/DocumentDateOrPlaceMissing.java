package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PartialDate;

/** Without the day of issue no deadline can be checked against it (T-32, T-49). */
final class DocumentDateOrPlaceMissing implements LintRule {

    @Override
    public String id() {
        return "VR-DOC-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        PartialDate issuedOn = plan.document().issuedOn();
        if (issuedOn == null) {
            report.blockUntilIssued("document.issuedOn", "Kế hoạch không ghi ngày ban hành.", "Văn thư ghi ngày khi phát hành.");
        } else if (!issuedOn.isExact()) {
            report.blockUntilIssued("document.issuedOn", "Ngày ban hành còn để trống, mới ghi " + issuedOn + ".",
                    "Văn thư ghi ngày khi phát hành.");
        }
        if (plan.document().place() == null) {
            report.blockUntilIssued("document.place", "Kế hoạch không ghi địa danh ban hành.",
                    "Văn thư ghi địa danh khi phát hành.");
        }
    }
}
