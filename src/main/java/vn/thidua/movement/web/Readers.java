package vn.thidua.movement.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.plan.MovementPlan;
import vn.thidua.shared.Refused;

/** Who may look at a whole movement: the issuer's leaders and clerk, and the advisory body. Units see only what is theirs. */
@Component
class Readers {

    private static final Set<FunctionalRole> AT_ISSUER = Set.of(FunctionalRole.ISSUER_CHAIR, FunctionalRole.MANAGER, FunctionalRole.CLERK,
            FunctionalRole.ADMIN);

    private final Movements movements;
    private final People people;
    private final CurrentActor actor;

    Readers(Movements movements, People people, CurrentActor actor) {
        this.movements = movements;
        this.people = people;
        this.actor = actor;
    }

    List<Movement> movements() {
        return movements.all().stream().filter(this::mayRead).toList();
    }

    Movement movement(String id) {
        Movement movement = movements.get(id);
        if (!mayRead(movement)) {
            throw Refused.forbidden("Chỉ cơ quan ban hành và cơ quan tham mưu được xem tiến độ của phong trào.");
        }
        return movement;
    }

    boolean isChair(Movement movement) {
        return people.has(actor.id(), FunctionalRole.ISSUER_CHAIR, movement.issuerUnitId());
    }

    /** @throws Refused unless the person works for an advisory body */
    void requireAdvisoryBody() {
        if (!isAdvisoryBody(actor.id())) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu được nhập kế hoạch và chuẩn bị phong trào.");
        }
    }

    boolean isAdvisoryBody(String userId) {
        return people.rolesOf(userId).stream().anyMatch(held -> held.role() == FunctionalRole.ADVISORY_BODY);
    }

    /** Whether there may be movements that the person reads. */
    boolean lookAfterMovements(String userId) {
        return isAdvisoryBody(userId) || people.rolesOf(userId).stream().anyMatch(held -> AT_ISSUER.contains(held.role()));
    }

    /** Whether the person is of the body that prepares the plan's movement. */
    boolean mayPrepare(MovementPlan plan) {
        return plan.advisoryBody() != null && plan.advisoryBody().unitId() != null
                && people.has(actor.id(), FunctionalRole.ADVISORY_BODY, plan.advisoryBody().unitId());
    }

    boolean mayRead(Movement movement) {
        return people.rolesOf(actor.id()).stream().anyMatch(held -> mayRead(held, movement));
    }

    private static boolean mayRead(RoleAssignment held, Movement movement) {
        return AT_ISSUER.contains(held.role()) && held.unitId().equals(movement.issuerUnitId())
                || held.role() == FunctionalRole.ADVISORY_BODY && held.unitId().equals(movement.advisoryUnitId());
    }
}
