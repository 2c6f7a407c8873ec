package vn.thidua.movement.internal;

import org.springframework.stereotype.Component;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileReaders;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationFiles;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.PaperReaders;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;

/** The unit reads what it attached; the others what it has handed in. */
@Component
class ObligationFileReaders implements FileReaders {

    private final Obligations obligations;
    private final PaperReaders papers;
    private final People people;

    ObligationFileReaders(Obligations obligations, PaperReaders papers, People people) {
        this.obligations = obligations;
        this.papers = papers;
        this.people = people;
    }

    @Override
    public boolean mayRead(EvidenceFile file, String personId) {
        if (!file.home().kind().equals(ObligationFiles.KIND)) {
            return false;
        }
        Obligation obligation = obligations.get(file.home().id());
        return papers.isOf(obligation.unitId(), personId) || isHandedIn(file, obligation) && judges(obligation, personId);
    }

    /** A report waits for the head of the unit first. */
    private static boolean isHandedIn(EvidenceFile file, Obligation obligation) {
        return obligation.submittedAt() != null && !file.sentAt().isAfter(obligation.submittedAt());
    }

    private boolean judges(Obligation obligation, String personId) {
        return papers.judges(obligation.movementId(), personId)
                || !obligation.viaUnitId().isEmpty() && people.has(personId, FunctionalRole.SECTOR_APPRAISER, obligation.viaUnitId());
    }
}
