package vn.thidua.engine;

import java.util.Map;
import vn.thidua.shared.Refused;

/**
 * A user task that somebody has open.
 *
 * @param taskId      id of the task instance
 * @param businessKey natural key of the process instance, e.g. an obligation id
 * @param userId      the signed-in person
 * @param variables   ids and routing facts visible to the task
 */
public record OpenTask(String taskId, String businessKey, String userId, Map<String, Object> variables) {

    /** A variable that the process always carries. */
    public String text(String name) {
        Object value = variables.get(name);
        if (value == null) {
            throw Refused.conflict("Công việc thiếu thông tin «" + name + "»; hãy báo quản trị viên.");
        }
        return value.toString();
    }
}
