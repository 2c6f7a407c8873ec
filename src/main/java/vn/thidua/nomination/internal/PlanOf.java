package vn.thidua.nomination.internal;

import org.springframework.stereotype.Component;
import vn.thidua.movement.Movements;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;

/** The plan that a movement carries out. */
@Component
public class PlanOf {

    private final Movements movements;
    private final Plans plans;

    PlanOf(Movements movements, Plans plans) {
        this.movements = movements;
        this.plans = plans;
    }

    public MovementPlan movement(String movementId) {
        return movements.plan(movementId);
    }

    /** Plan and version, as explanations name them. */
    public String version(String movementId) {
        StoredPlan stored = plans.get(movements.get(movementId).planId());
        return stored.planId() + " v" + stored.version();
    }
}
