package vn.thidua.council.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.council.CaseFiles;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;

/** A member sees the files of the cases before voting, the council's chair when signing. */
@Component
class SessionFiles implements TaskFiles {

    private final CaseFiles files;

    SessionFiles(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> taking() {
        return Set.of();
    }

    @Override
    public Set<String> showing() {
        return Set.of("ballot/userTask_vote", "council-session/userTask_signMinutes");
    }

    @Override
    public List<Place> places(OpenTask task) {
        return files.of(task.text("sessionId"), task.userId()).entrySet().stream().map(home -> new Place(home.getValue(), home.getKey())).toList();
    }
}
