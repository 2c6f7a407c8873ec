package vn.thidua.document.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileHome;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.OpenTasks;
import vn.thidua.shared.Refused;

/** Knows of each kind of user task whether files are attached to it, and whose files its form shows. */
@Component
class FileDesk {

    private final OpenTasks tasks;
    private final List<TaskFiles> known;

    FileDesk(OpenTasks tasks, List<TaskFiles> known) {
        this.tasks = tasks;
        this.known = known;
    }

    /** @param home where attached files go, null when the task takes none */
    record Place(OpenTask task, FileHome home, List<TaskFiles.Place> shown) {
    }

    /** @throws Refused as not found unless the signed-in person works on the task */
    Place of(String taskId) {
        OpenTask task = tasks.ofThePerson(taskId);
        String kind = tasks.kindOf(task);
        return known.stream().filter(files -> files.taking().contains(kind) || files.showing().contains(kind)).findFirst().map(files -> {
            List<TaskFiles.Place> places = files.places(task);
            return new Place(task, files.taking().contains(kind) ? places.get(0).home() : null, places);
        }).orElse(new Place(task, null, List.of()));
    }

    /** @throws Refused when the person does not work on the task or it takes no files */
    Place taking(String taskId) {
        Place place = of(taskId);
        if (place.home() == null) {
            throw Refused.conflict("Công việc này không nhận tệp đính kèm.");
        }
        return place;
    }

    boolean takesFiles(String kind) {
        return known.stream().anyMatch(files -> files.taking().contains(kind));
    }
}
