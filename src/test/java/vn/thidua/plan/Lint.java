package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.organization.Unit;
import vn.thidua.rulepack.ChairLevel;

/** Runs the linter in tests. */
final class Lint {

    static final LocalDate AS_OF = LocalDate.of(2024, 1, 8);

    private Lint() {
    }

    /** What one rule finds in the clean plan with entries replaced. */
    static List<Finding> find(String rule, String fragment) {
        return find(rule, fragment, AS_OF);
    }

    static List<Finding> find(String rule, String fragment, LocalDate asOf) {
        return check(PlanFormat.read(PlanText.cleanWith(fragment)), asOf, List.of()).stream().filter(f -> f.rule().equals(rule)).toList();
    }

    static List<Finding> check(MovementPlan plan, LocalDate asOf, List<Unit> roster) {
        return new PlanLinter().check(plan, context(asOf, roster));
    }

    private static LintContext context(LocalDate asOf, List<Unit> roster) {
        return new LintContext(asOf, BusinessCalendar.vietnam(), LegalCalendar.vietnam(), Lint::deciders, roster, 5);
    }

    private static List<ChairLevel> deciders(EmulationTitle title, LocalDate day) {
        return switch (title) {
            case ADVANCED_WORKER -> List.of(ChairLevel.COMMUNE_CHAIR);
            case GRASSROOTS_EMULATION_FIGHTER -> List.of(ChairLevel.DISTRICT_CHAIR);
            default -> List.of(ChairLevel.PROVINCE_CHAIR);
        };
    }
}
