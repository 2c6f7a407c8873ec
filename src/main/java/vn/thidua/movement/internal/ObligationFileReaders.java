package vn.thidua.movement.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileReaders;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationFiles;
import vn.thidua.movement.Obligations;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.RoleAssignment;

/** The unit itself reads what it sent; those who judge it read what the unit has handed in. Managers and administrators follow progress, not papers. */
@Component
class ObligationFileReaders implements FileReaders {

    private static final Set<FunctionalRole> OF_THE_UNIT = Set.of(FunctionalRole.UNIT_OFFICER, FunctionalRole.UNIT_HEAD);
    private static final Set<FunctionalRole> OF_THE_ISSUER = Set.of(FunctionalRole.ISSUER_CHAIR, FunctionalRole.CLERK);

    private final Obligations obligations;
    private final Movements movements;
    private final People people;

    ObligationFileReaders(Obligations obligations, Movements movements, People people) {
        this.obligations = obligations;
        this.movements = movements;
        this.people = people;
    }

    @Override
    public boolean mayRead(EvidenceFile file, String personId) {
        if (!file.home().kind().equals(ObligationFiles.KIND)) {
            return false;
        }
        Obligation obligation = obligations.get(file.home().id());
        Movement movement = movements.get(obligation.movementId());
        boolean handedIn = obligation.submittedAt() != null && !file.sentAt().isAfter(obligation.submittedAt());
        return people.rolesOf(personId).stream().anyMatch(held -> isOwn(held, obligation) || handedIn && judges(held, obligation, movement));
    }

    private static boolean isOwn(RoleAssignment held, Obligation obligation) {
        return OF_THE_UNIT.contains(held.role()) && held.unitId().equals(obligation.unitId());
    }

    private static boolean judges(RoleAssignment held, Obligation obligation, Movement movement) {
        return OF_THE_ISSUER.contains(held.role()) && held.unitId().equals(movement.issuerUnitId())
                || held.role() == FunctionalRole.ADVISORY_BODY && held.unitId().equals(movement.advisoryUnitId())
                || held.role() == FunctionalRole.SECTOR_APPRAISER && held.unitId().equals(obligation.viaUnitId());
    }
}
