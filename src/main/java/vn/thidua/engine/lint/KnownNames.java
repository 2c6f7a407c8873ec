package vn.thidua.engine.lint;

import java.util.Set;

/**
 * The names that a model may refer to; a test gives its own.
 *
 * @param delegates bean names of JavaDelegates
 * @param listeners bean names of task and execution listeners
 * @param contracts user tasks that have a contract bean, as {@code process/task}
 * @param processes keys of the processes that can be called
 */
public record KnownNames(Set<String> delegates, Set<String> listeners, Set<String> contracts, Set<String> processes) {

    /** How a user task is written in {@link #contracts}. */
    public static String contract(String process, String task) {
        return process + "/" + task;
    }
}
