package vn.thidua.engine;

import java.util.Set;

/** Open tasks, for end-points of our own that help with a task's form. */
public interface OpenTasks {

    /**
     * The task, if the signed-in person works on it: it is assigned to the person, or still offered to the person.
     *
     * @throws vn.thidua.shared.Refused as not found for everybody else, whatever their access
     */
    OpenTask ofThePerson(String taskId);

    /** {@code process/userTask} of a task that was found here. */
    String kindOf(OpenTask task);

    /** Which of these tasks are still open, whoever works on them. */
    Set<String> stillOpen(Set<String> taskIds);
}
