package vn.thidua.engine.contract;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.thidua.shared.Refused;

/** The one way a task is completed: who may, in which state, and then through the task's form handler, which is the contract. */
record SubmitCommand(String taskId, Map<String, Object> submitted, boolean returnVariables, boolean deserialize)
        implements Command<VariableMap> {

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = Tasks.find(context, taskId, CommandChecker::checkTaskWork);
        Offer.require(context, task);
        if (task.getDelegationState() == DelegationState.PENDING) {
            throw Refused.conflict("Công việc đang được giao cho người khác cho ý kiến, chưa thể hoàn thành.");
        }
        refuseAnothersTask(task, context.getAuthenticatedUserId());
        if (task.getExecutionId() == null && submitted != null && !submitted.isEmpty()) {
            throw Refused.invalid("Công việc này không nhận dữ liệu.");
        }
        return new SubmitTaskFormCmd(taskId, submitted, returnVariables, deserialize).execute(context);
    }

    private static void refuseAnothersTask(TaskEntity task, String userId) {
        if (userId != null && task.getAssignee() != null && !task.getAssignee().equals(userId)) {
            throw Refused.forbidden("Công việc này đang do người khác xử lý.");
        }
    }
}
