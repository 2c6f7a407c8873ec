package vn.thidua.movement.internal;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.Finding;
import vn.thidua.plan.MovementPlan;

/** Lints a plan that carries its number and date, as it is about to be launched. */
public interface IssuedPlanCheck {

    /** @param asOf the day of the launch (Vietnam) */
    List<Finding> check(MovementPlan issued, LocalDate asOf);
}
