package vn.thidua.movement.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementReaders;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.plan.MovementPlan;
import vn.thidua.shared.Refused;

/** Who may open the pages of this module. */
@Component
class Readers {

    private final MovementReaders readers;
    private final People people;
    private final CurrentActor actor;

    Readers(MovementReaders readers, People people, CurrentActor actor) {
        this.readers = readers;
        this.people = people;
        this.actor = actor;
    }

    List<Movement> movements() {
        return readers.movements();
    }

    Movement movement(String id) {
        return readers.movement(id);
    }

    boolean isChair(Movement movement) {
        return readers.isChair(movement);
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

    boolean lookAfterMovements(String userId) {
        return readers.lookAfterMovements(userId);
    }

    /** Whether the person is of the body that prepares the plan's movement. */
    boolean mayPrepare(MovementPlan plan) {
        return plan.advisoryBody() != null && plan.advisoryBody().unitId() != null
                && people.has(actor.id(), FunctionalRole.ADVISORY_BODY, plan.advisoryBody().unitId());
    }

    boolean mayRead(Movement movement) {
        return readers.mayRead(movement);
    }
}
