package vn.thidua.nomination.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.nomination.DossierFiles;

/** A unit attaches its proofs to a dossier, again when it supplements it; the appraiser sees them. */
@Component
class DossierTaskFiles implements TaskFiles {

    @Override
    public Set<String> taking() {
        return Set.of("nomination/userTask_compileDossier");
    }

    @Override
    public Set<String> showing() {
        return Set.of("nomination/userTask_appraiseDossier");
    }

    @Override
    public List<Place> places(OpenTask task) {
        return List.of(new Place("", DossierFiles.of(task.text("nominationId"))));
    }
}
