package vn.thidua.movement.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.EvidenceFiles;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationFiles;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.PaperReaders;

/** The files that units have handed in within a round, for those who judge them. */
@Component
class RoundFiles {

    private final EvidenceFiles files;
    private final Obligations obligations;
    private final PaperReaders papers;
    private final CurrentActor actor;

    RoundFiles(EvidenceFiles files, Obligations obligations, PaperReaders papers, CurrentActor actor) {
        this.files = files;
        this.obligations = obligations;
        this.papers = papers;
        this.actor = actor;
    }

    /** By unit; empty for whoever only follows the progress. */
    Map<String, List<EvidenceFile>> of(String movementId, String roundKey) {
        if (!papers.judges(movementId, actor.id())) {
            return Map.of();
        }
        Map<String, List<EvidenceFile>> sent = files.under(ObligationFiles.of(roundKey));
        return obligations.ofRound(roundKey).stream().filter(obligation -> sent.containsKey(obligation.id()))
                .collect(Collectors.toMap(Obligation::unitId, obligation -> sent.get(obligation.id()).stream().filter(file -> isHandedIn(file, obligation)).toList()));
    }

    private static boolean isHandedIn(EvidenceFile file, Obligation obligation) {
        return obligation.submittedAt() != null && !file.sentAt().isAfter(obligation.submittedAt());
    }
}
