package vn.thidua.movement.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;

@Service
@Transactional(readOnly = true)
class StoredMovements implements Movements {

    private final MovementStore store;
    private final Plans plans;

    StoredMovements(MovementStore store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    @Override
    public Movement get(String id) {
        return store.require(id).view();
    }

    @Override
    public MovementPlan plan(String id) {
        return planVersion(id).plan();
    }

    @Override
    public StoredPlan planVersion(String id) {
        StoredMovement movement = store.require(id);
        return movement.planVersion() == null ? plans.get(movement.planId()) : plans.get(movement.planId(), movement.planVersion());
    }

    @Override
    public List<Movement> all() {
        return store.findAllByOrderByPreparedAtDescIdAsc().stream().map(StoredMovement::view).toList();
    }
}
