package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Plans;
import vn.thidua.shared.Refused;

/** The advisory body begins a movement from an imported plan: its process starts with the review of the linter's findings. */
@Service
public class PrepareMovement {

    private final MovementStore movements;
    private final Plans plans;
    private final Processes processes;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    PrepareMovement(MovementStore movements, Plans plans, Processes processes, People people, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.movements = movements;
        this.plans = plans;
        this.processes = processes;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param policy how a deadline on a day off is applied throughout this movement
     * @return id of the movement: the plan's id, numbered when an earlier one was withdrawn
     * @throws Refused when the person is not of the plan's advisory body, the plan names no such body, or it has a movement already
     */
    @Transactional
    public String prepare(String planId, DeadlinePolicy policy) {
        MovementPlan plan = plans.get(planId).plan();
        String issuer = plan.issuer().unitId();
        String advisory = plan.advisoryBody() == null ? null : plan.advisoryBody().unitId();
        if (issuer == null || advisory == null) {
            throw Refused.invalid("planId", "Kế hoạch chưa ghi mã đơn vị của cơ quan ban hành (issuer) hoặc cơ quan tham mưu (advisoryBody).");
        }
        if (!CurrentActor.ENGINE.equals(actor.id()) && !people.has(actor.id(), FunctionalRole.ADVISORY_BODY, advisory)) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu của kế hoạch được chuẩn bị phong trào.");
        }
        String id = freeId(planId);
        LocalDate startsOn = Optional.ofNullable(plan.period().firstDay()).orElseGet(() -> VietnamTime.dayOf(clock.instant()));
        movements.saveAndFlush(new StoredMovement(id, planId, plan.title(), issuer, advisory, startsOn, plan.period().lastDay(),
                policy.rollToNextWorkingDay(), clock.instant()));
        processes.start("movement", id, Map.of("movementId", id, "issuerUnitId", issuer, "advisoryUnitId", advisory));
        audit.record("MOVEMENT_PREPARED", id, plan.title());
        return id;
    }

    private String freeId(String planId) {
        String id = planId;
        for (int n = 2; movements.existsById(id); n++) {
            if (movements.require(id).view().status() != MovementStatus.WITHDRAWN) {
                throw Refused.conflict("Kế hoạch này đã có phong trào «" + id + "».");
            }
            id = planId + "-" + n;
        }
        return id;
    }
}
