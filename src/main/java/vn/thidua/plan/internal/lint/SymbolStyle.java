package vn.thidua.plan.internal.lint;

import java.util.regex.Pattern;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.SuperiorPlan;

/** Symbols of superior plans are kept as printed; an unusual style is only mentioned (T-41, T-61). */
final class SymbolStyle implements LintRule {

    @Override
    public String id() {
        return "VR-DOC-04";
    }

    private static final Pattern PARTY_STYLE = Pattern.compile("\\d+\\s*-\\s*KH/.*");

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        for (SuperiorPlan superior : plan.superiorPlans()) {
            String path = "superiorPlans[" + superior.symbol() + "].symbol";
            boolean partyStyle = PARTY_STYLE.matcher(superior.symbol()).matches();
            if (partyStyle != (superior.system() == SuperiorPlan.System.PARTY)) {
                report.info(path, "Ký hiệu «" + superior.symbol() + "» của " + superior.issuer() + " viết theo thể thức "
                        + (partyStyle ? "văn bản Đảng" : "văn bản hành chính") + "; giữ nguyên như văn bản gốc.", null);
            } else if (superior.symbol().endsWith("UBND") && superior.issuer().startsWith("Chủ tịch")) {
                report.info(path, "Ký hiệu «" + superior.symbol() + "» là của Ủy ban nhân dân, nhưng kế hoạch dẫn là của «"
                        + superior.issuer() + "».", "Kiểm tra cơ quan ban hành.");
            }
        }
    }
}
