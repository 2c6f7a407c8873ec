package vn.thidua.award.internal;

import org.springframework.stereotype.Component;
import vn.thidua.award.AdHocAward;
import vn.thidua.award.AdHocAwards;
import vn.thidua.award.AwardFiles;
import vn.thidua.award.Escalations;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileReaders;
import vn.thidua.movement.PaperReaders;

/** A package is the issuer's; what supports an ad hoc award is also its unit's. */
@Component
class AwardFileReaders implements FileReaders {

    private final Escalations escalations;
    private final AdHocAwards adHoc;
    private final PaperReaders papers;

    AwardFileReaders(Escalations escalations, AdHocAwards adHoc, PaperReaders papers) {
        this.escalations = escalations;
        this.adHoc = adHoc;
        this.papers = papers;
    }

    @Override
    public boolean mayRead(EvidenceFile file, String personId) {
        return switch (file.home().kind()) {
            case AwardFiles.PACKAGE -> papers.judges(escalations.get(file.home().id()).movementId(), personId);
            case AwardFiles.AD_HOC -> mayRead(adHoc.get(file.home().id()), personId);
            default -> false;
        };
    }

    private boolean mayRead(AdHocAward award, String personId) {
        return papers.isOf(award.proposal().unitId(), personId) || papers.judges(award.movementId(), personId);
    }
}
