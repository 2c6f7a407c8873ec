package vn.thidua.plan.internal.lint;

import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;

/** One rule of the catalogue. */
public interface LintRule {

    /** Stable id, e.g. {@code VR-DAT-02}. */
    String id();

    void check(MovementPlan plan, LintContext context, Report report);
}
