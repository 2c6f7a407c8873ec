package vn.thidua.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The open tasks of the signed-in person: those claimed by the person and those offered that nobody has claimed. */
public interface MyWork {

    /** How many rows a page shows at most; the others follow when these are done. */
    int PAGE = 100;

    /** All of them by kind, the earliest deadline first. */
    List<Kind> kinds();

    /** The open tasks of one kind for answering on one page, at most {@link #PAGE}. */
    Sheet sheet(String kind);

    /**
     * Answers tasks of one kind, each as the person, through its contract and in a transaction of its own.
     *
     * @param answers by task id; tasks without an answer are left for later
     * @return why tasks were refused, by task id; all the others are done
     */
    Map<String, String> send(String kind, Map<String, BulkAnswer> answers);

    /**
     * Tasks of one kind.
     *
     * @param kind {@code process/userTask}
     * @param name Vietnamese name of the user task
     * @param bulk whether they can be answered on one page
     */
    record Kind(String kind, String name, boolean bulk, List<Item> items) {
    }

    /** @param dueAt null without deadline */
    record Item(String taskId, String name, Instant dueAt) {
    }

    /** @param more how many there are beyond the rows */
    record Sheet(String kind, String name, List<Line> lines, int more) {
    }

    /** One row with the task it answers and the business key of its instance. */
    record Line(String taskId, String businessKey, BulkRow row) {
    }
}
