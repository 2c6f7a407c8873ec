package vn.thidua.review.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.movement.ObligationFiles;

/** The officer attaches files to a report; the head and the receiver see them. */
@Component
class ReportFiles implements TaskFiles {

    @Override
    public Set<String> taking() {
        return Set.of("report/userTask_writeReport");
    }

    @Override
    public Set<String> showing() {
        return Set.of("report/userTask_confirmReport", "report/userTask_acceptReport");
    }

    @Override
    public List<Place> places(OpenTask task) {
        return List.of(new Place("", ObligationFiles.of(task.text("obligationId"))));
    }
}
