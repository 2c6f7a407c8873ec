package vn.thidua.engine;

/** Open tasks, for end-points of our own that help with a task's form. */
public interface OpenTasks {

    /**
     * The task, if the signed-in person works on it: it is assigned to the person, or still offered to the person.
     *
     * @throws vn.thidua.shared.Refused as not found for everybody else, whatever their access
     */
    OpenTask ofThePerson(String taskId);
}
