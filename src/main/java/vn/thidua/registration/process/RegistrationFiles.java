package vn.thidua.registration.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.movement.ObligationFiles;

/** A unit attaches files to its registration; the sector appraiser and the receiver see them. */
@Component
class RegistrationFiles implements TaskFiles {

    @Override
    public Set<String> taking() {
        return Set.of("registration/userTask_registerObjects", "registration/userTask_registerLate");
    }

    @Override
    public Set<String> showing() {
        return Set.of("registration/userTask_appraiseBySector", "registration/userTask_acceptRegistration");
    }

    @Override
    public List<Place> places(OpenTask task) {
        return List.of(new Place("", ObligationFiles.of(task.text("obligationId"))));
    }
}
