package vn.thidua.movement;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.RoleAssignment;

/** Who reads the papers of a unit: the unit itself, and those who judge them. Managers and administrators follow progress, not papers. */
@Component
public class PaperReaders {

    private static final Set<FunctionalRole> OF_THE_UNIT = Set.of(FunctionalRole.UNIT_OFFICER, FunctionalRole.UNIT_HEAD);
    private static final Set<FunctionalRole> OF_THE_ISSUER = Set.of(FunctionalRole.ISSUER_CHAIR, FunctionalRole.CLERK);

    private final Movements movements;
    private final People people;

    PaperReaders(Movements movements, People people) {
        this.movements = movements;
        this.people = people;
    }

    public boolean isOf(String unitId, String personId) {
        return people.rolesOf(personId).stream().anyMatch(held -> OF_THE_UNIT.contains(held.role()) && held.unitId().equals(unitId));
    }

    /** The advisory body, and the issuer's chair and clerk. */
    public boolean judges(String movementId, String personId) {
        Movement movement = movements.get(movementId);
        return people.rolesOf(personId).stream().anyMatch(held -> judges(held, movement));
    }

    private static boolean judges(RoleAssignment held, Movement movement) {
        return OF_THE_ISSUER.contains(held.role()) && held.unitId().equals(movement.issuerUnitId())
                || held.role() == FunctionalRole.ADVISORY_BODY && held.unitId().equals(movement.advisoryUnitId());
    }
}
