package vn.thidua.engine;

import java.util.Map;

/**
 * The whole contract of one user task's form: the view it shows and the submission it accepts, each a record.
 * The engine computes the view whenever the form is opened and never stores it; it guards every way to complete the task with the submission.
 *
 * @param <V> what the form shows
 * @param <S> what may be submitted, with Bean Validation constraints and a {@link vn.thidua.shared.Label} on each component
 */
public interface UserTaskContract<V extends Record, S extends Record> {

    /** What the person sees when the task is opened. */
    V view(OpenTask task);

    /** What the task is about in a few words, e.g. the unit; put behind the name of a new task, so that the cards of a task list can be told apart. */
    default String subject(OpenTask task) {
        return "";
    }

    /**
     * Carries out the submission in the transaction that completes the task.
     *
     * @return the routing variables to set on the process instance, at most a few and never personal data
     * @throws vn.thidua.shared.Refused when a domain rule forbids it; the task then stays as it was
     */
    Map<String, Object> submit(OpenTask task, S submission);
}
