package vn.thidua.nomination.internal;

import org.springframework.stereotype.Component;
import vn.thidua.movement.Movements;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.StoredPlan;

/** The plan that a movement carries out. */
@Component
public class PlanOf {

    private final Movements movements;

    PlanOf(Movements movements) {
        this.movements = movements;
    }

    public MovementPlan movement(String movementId) {
        return movements.plan(movementId);
    }

    /** Plan and version, as explanations name them. */
    public String version(String movementId) {
        StoredPlan stored = movements.planVersion(movementId);
        return stored.planId() + " v" + stored.version();
    }
}
