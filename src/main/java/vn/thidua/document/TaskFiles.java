package vn.thidua.document;

import java.util.List;
import java.util.Set;
import vn.thidua.engine.OpenTask;

/** Says, beside the contracts of user tasks, in whose forms files are attached and in whose they are shown. Kinds are {@code process/userTask}. */
public interface TaskFiles {

    /** Tasks in which files are attached to the first of their homes. */
    Set<String> taking();

    /** Tasks that show what was sent. */
    Set<String> showing();

    /** Whose files the form of such a task is about. */
    List<Place> places(OpenTask task);

    /** @param heading over the files of this home, empty where the form is about nothing else */
    record Place(String heading, FileHome home) {
    }
}
