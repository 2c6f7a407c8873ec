package vn.thidua.plan;

import vn.thidua.plan.internal.PlanContentCheck;
import vn.thidua.shared.YamlDocument;

/** The public YAML format of a movement plan, described in docs/plan-format.md and {@code schema/plan.schema.json}. */
public final class PlanFormat {

    private static final String SCHEMA = "/schema/plan.schema.json";

    private PlanFormat() {
    }

    /**
     * Reads a plan. Mistakes of the paper are data and pass; the linter finds them.
     *
     * @throws vn.thidua.shared.InvalidDocument with path, line and Vietnamese reason of everything that breaks the format
     */
    public static MovementPlan read(String yaml) {
        YamlDocument document = YamlDocument.parse(yaml).validate(SCHEMA);
        PlanContentCheck.check(document.tree(), document.errors());
        document.errors().throwIfAny();
        MovementPlan plan = document.as(MovementPlan.class);
        document.errors().throwIfAny();
        return plan;
    }

    /** Reads a plan that was checked when it was stored, also where the format has become stricter since. */
    public static MovementPlan readStored(String yaml) {
        return YamlDocument.parse(yaml).as(MovementPlan.class);
    }
}
