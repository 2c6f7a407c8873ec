package vn.thidua.award.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardFiles;
import vn.thidua.award.Escalations;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.nomination.DossierFiles;

/** The advisory body attaches the papers of the package and sees those of the dossier; the clerk who sends it sees both. */
@Component
class PackageFiles implements TaskFiles {

    private final Escalations escalations;

    PackageFiles(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public Set<String> taking() {
        return Set.of("escalation/userTask_compilePackage");
    }

    @Override
    public Set<String> showing() {
        return Set.of("escalation/userTask_sendPackage");
    }

    @Override
    public List<Place> places(OpenTask task) {
        String escalation = task.text("escalationId");
        return List.of(new Place("Hồ sơ trình", AwardFiles.ofPackage(escalation)),
                new Place("Hồ sơ của đơn vị", DossierFiles.of(escalations.get(escalation).nominationId())));
    }
}
