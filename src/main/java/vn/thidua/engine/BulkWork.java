package vn.thidua.engine;

import java.util.Map;

/**
 * How the open tasks of one kind are answered together on one page, by people who have many of them. A bean beside the kind's
 * {@link UserTaskContract}; each task is still submitted by itself and through that contract.
 */
public interface BulkWork {

    /** {@code process/userTask} whose tasks these are. */
    String kind();

    /** What the page shows of one task. */
    BulkRow row(OpenTask task);

    /**
     * The values that the task's own form would send: text, numbers, lists and maps.
     *
     * @param answer one of the row's choices, with its reason where the choice needs one
     * @throws vn.thidua.shared.Refused when the answer cannot be put into the form
     */
    Map<String, Object> values(OpenTask task, BulkAnswer answer);
}
