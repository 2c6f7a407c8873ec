package vn.thidua.movement;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.CurrentActor;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.shared.Refused;

/** Who may look at a whole movement: the issuer's leaders and clerk, and the advisory body. Units see only what is theirs. */
@Service
@Transactional(readOnly = true)
public class MovementReaders {

    private static final Set<FunctionalRole> AT_ISSUER = Set.of(FunctionalRole.ISSUER_CHAIR, FunctionalRole.MANAGER, FunctionalRole.CLERK,
            FunctionalRole.ADMIN);

    private final Movements movements;
    private final People people;
    private final CurrentActor actor;

    MovementReaders(Movements movements, People people, CurrentActor actor) {
        this.movements = movements;
        this.people = people;
        this.actor = actor;
    }

    /** The movements that the signed-in person may look at. */
    public List<Movement> movements() {
        return movements.all().stream().filter(this::mayRead).toList();
    }

    /** @throws Refused when the signed-in person may not look at it */
    public Movement movement(String id) {
        Movement movement = movements.get(id);
        if (!mayRead(movement)) {
            throw Refused.forbidden("Chỉ cơ quan ban hành và cơ quan tham mưu được xem tiến độ của phong trào.");
        }
        return movement;
    }

    public boolean isChair(Movement movement) {
        return people.has(actor.id(), FunctionalRole.ISSUER_CHAIR, movement.issuerUnitId());
    }

    public boolean isAdvisoryBody(Movement movement) {
        return people.has(actor.id(), FunctionalRole.ADVISORY_BODY, movement.advisoryUnitId());
    }

    /** Whether there may be movements that the person reads. */
    public boolean lookAfterMovements(String userId) {
        return people.rolesOf(userId).stream().anyMatch(held -> held.role() == FunctionalRole.ADVISORY_BODY || AT_ISSUER.contains(held.role()));
    }

    public boolean mayRead(Movement movement) {
        return people.rolesOf(actor.id()).stream().anyMatch(held -> mayRead(held, movement));
    }

    private static boolean mayRead(RoleAssignment held, Movement movement) {
        return AT_ISSUER.contains(held.role()) && held.unitId().equals(movement.issuerUnitId())
                || held.role() == FunctionalRole.ADVISORY_BODY && held.unitId().equals(movement.advisoryUnitId());
    }
}
