package vn.thidua.movement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;

/** Puts together what the pages of plans show. */
@Component
class PlanViews {

    private final Plans plans;
    private final Movements movements;
    private final Readers readers;
    private final Clock clock;

    PlanViews(Plans plans, Movements movements, Readers readers, Clock clock) {
        this.plans = plans;
        this.movements = movements;
        this.readers = readers;
        this.clock = clock;
    }

    List<PlanView> all() {
        return plans.all().stream().map(this::of).toList();
    }

    PlanView one(String planId) {
        return of(plans.get(planId));
    }

    private PlanView of(StoredPlan stored) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        List<Movement> prepared = movements.all().stream().filter(movement -> movement.planId().equals(stored.planId())).toList();
        Movement running = prepared.stream().filter(movement -> movement.status() != MovementStatus.WITHDRAWN).findFirst().orElse(null);
        return new PlanView(stored, plans.findings(stored.planId(), today), running,
                prepared.stream().filter(movement -> movement.status() == MovementStatus.WITHDRAWN).toList(),
                running != null && readers.mayRead(running), readers.mayPrepare(stored.plan()));
    }
}
