package vn.thidua.nomination.internal;

import org.springframework.stereotype.Component;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileReaders;
import vn.thidua.movement.PaperReaders;
import vn.thidua.nomination.DossierFiles;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.Nominations;

/** The unit that proposes, and those who appraise and decide. */
@Component
class DossierFileReaders implements FileReaders {

    private final Nominations nominations;
    private final PaperReaders papers;

    DossierFileReaders(Nominations nominations, PaperReaders papers) {
        this.nominations = nominations;
        this.papers = papers;
    }

    @Override
    public boolean mayRead(EvidenceFile file, String personId) {
        if (!file.home().kind().equals(DossierFiles.KIND)) {
            return false;
        }
        NominationCase nomination = nominations.get(file.home().id());
        return papers.isOf(nomination.unitId(), personId) || papers.judges(nomination.movementId(), personId);
    }
}
