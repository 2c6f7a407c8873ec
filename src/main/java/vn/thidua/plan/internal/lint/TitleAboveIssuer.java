package vn.thidua.plan.internal.lint;

import java.time.LocalDate;
import vn.thidua.plan.GovernmentLevel;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.rulepack.ChairLevel;

/** A target title that nobody at the level of the issuer may give, without a step upward (T-15). */
final class TitleAboveIssuer implements LintRule {

    @Override
    public String id() {
        return "VR-TTL-02";
    }

    @Override
    public void check(MovementPlan plan, LintContext context, Report report) {
        LocalDate day = Dates.earliestIssue(plan).orElse(context.asOf());
        plan.targets().stream().filter(target -> target.title() != null && target.title().title() != null).forEach(target -> context.deciders()
                .apply(target.title().title(), day).stream().findFirst()
                .filter(lowest -> levelOf(lowest).compareTo(plan.issuer().level()) > 0)
                .filter(lowest -> plan.escalations().stream().noneMatch(escalation -> escalation.decider() == lowest))
                .ifPresent(lowest -> report.warn("targets[" + target.name() + "]", "«" + target.title().title().label() + "» do "
                        + lowest.label() + " quyết định, kế hoạch không có bước trình lên.", "Thêm bước trình " + lowest.label() + ".")));
    }

    private static GovernmentLevel levelOf(ChairLevel chair) {
        return switch (chair) {
            case COMMUNE_CHAIR -> GovernmentLevel.COMMUNE;
            case DISTRICT_CHAIR -> GovernmentLevel.DISTRICT;
            case PROVINCE_CHAIR -> GovernmentLevel.PROVINCE;
        };
    }
}
