package vn.thidua.award.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardFiles;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;

/** A unit attaches what the appraiser of its proposal misses. */
@Component
class AdHocFiles implements TaskFiles {

    @Override
    public Set<String> taking() {
        return Set.of("ad-hoc-award/userTask_supplementProposal");
    }

    @Override
    public Set<String> showing() {
        return Set.of("ad-hoc-award/userTask_appraiseProposal");
    }

    @Override
    public List<Place> places(OpenTask task) {
        return List.of(new Place("", AwardFiles.ofAdHoc(task.text("adHocId"))));
    }
}
