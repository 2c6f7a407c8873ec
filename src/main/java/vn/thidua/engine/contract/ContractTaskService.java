package vn.thidua.engine.contract;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.thidua.shared.Refused;

/**
 * Makes every complete a submission, lets resolve bring no data and give back only what somebody was asked about, and keeps tasks with those they are
 * offered to.
 */
class ContractTaskService extends TaskServiceImpl {

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new SubmitCommand(taskId, variables, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(new SubmitCommand(taskId, variables, true, deserializeValues));
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(new ClaimCommand(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(new AssignCommand(taskId, userId));
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        commandExecutor.execute(context -> {
            if (Offer.isSomebody(context)) {
                throw Refused.forbidden("Không giao việc cho người khác; người có vai trò tự nhận việc.");
            }
            return new DelegateTaskCmd(taskId, userId).execute(context);
        });
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, Map.of());
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(context -> {
            TaskEntity task = Tasks.find(context, taskId, CommandChecker::checkTaskWork);
            if (variables != null && !variables.isEmpty()) {
                throw Refused.invalid("Trả lại công việc được giao không kèm dữ liệu; hãy dùng biểu mẫu của công việc.");
            }
            if (task.getDelegationState() != DelegationState.PENDING) {
                throw Refused.conflict("Công việc này không phải là việc được giao cho ý kiến; hãy hoàn thành bằng biểu mẫu.");
            }
            return new ResolveTaskCmd(taskId, null).execute(context);
        });
    }
}
