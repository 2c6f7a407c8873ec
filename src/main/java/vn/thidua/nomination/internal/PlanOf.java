package vn.thidua.nomination.internal;

import org.springframework.stereotype.Component;
import vn.thidua.movement.Movements;
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

    public StoredPlan movement(String movementId) {
        return plans.get(movements.get(movementId).planId());
    }
}
