package vn.thidua.initiative.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.movement.ObligationFiles;

/** A unit attaches the descriptions of its initiatives. */
@Component
class InitiativeFiles implements TaskFiles {

    @Override
    public Set<String> taking() {
        return Set.of("initiative-list/userTask_handInInitiatives");
    }

    @Override
    public Set<String> showing() {
        return Set.of();
    }

    @Override
    public List<Place> places(OpenTask task) {
        return List.of(new Place("", ObligationFiles.of(task.text("obligationId"))));
    }
}
