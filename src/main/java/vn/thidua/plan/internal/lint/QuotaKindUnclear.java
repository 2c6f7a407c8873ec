package vn.thidua.plan.internal.lint;

import java.util.Locale;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Quota;

/** A number that may be a ceiling or an exact number (T-43). */
final class QuotaKindUnclear implements LintRule {

    @Override
    public String id() {
        return "VR-TTL-04";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        plan.quotas().stream().filter(quota -> quota.kind() == Quota.Kind.AMBIGUOUS).forEach(quota -> report.warn(
                "quotas[" + quota.nominee() + "/" + quota.per() + "]", "Không rõ " + quota.value() + " " + quota.nominee().label().toLowerCase(Locale.ROOT)
                        + " là số tối đa hay số phải đủ.", "Ghi «không quá» nếu là số tối đa."));
    }
}
