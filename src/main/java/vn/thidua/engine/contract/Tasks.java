package vn.thidua.engine.contract;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.thidua.engine.OpenTask;
import vn.thidua.shared.Refused;

/** Finds tasks for a person, and says in Vietnamese why not. */
final class Tasks {

    private static final String GONE = "Công việc này đã có người khác hoàn thành hoặc không còn cần nữa; hãy tải lại danh sách.";

    private Tasks() {
    }

    /** The open task, if the person who is signed in passes the check; its instance is there too, whatever happens to it from now on. */
    static TaskEntity find(CommandContext context, String taskId, BiConsumer<CommandChecker, TaskEntity> check) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw gone(context, taskId);
        }
        try {
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> check.accept(checker, task));
        } catch (AuthorizationException e) {
            throw notTheirs(context, task, "Bạn không có quyền xử lý công việc này.");
        }
        if (task.getExecutionId() != null && (task.getExecution() == null || task.getProcessInstance() == null)) {
            throw gone(context, taskId);
        }
        return task;
    }

    /** Why a task that was there seems not to be this person's: somebody else may have completed it while it was looked at. */
    static Refused notTheirs(CommandContext context, TaskEntity task, String words) {
        HistoricTaskInstanceEntity asStored = context.getDbEntityManager().selectById(HistoricTaskInstanceEntity.class, task.getId());
        return asStored != null && asStored.getEndTime() != null ? Refused.conflict(GONE) : Refused.forbidden(words);
    }

    private static Refused gone(CommandContext context, String taskId) {
        boolean wasThere = taskId != null && context.getDbEntityManager().selectById(HistoricTaskInstanceEntity.class, taskId) != null;
        return wasThere ? Refused.conflict(GONE)
                : Refused.notFound("Không tìm thấy công việc này.");
    }

    static String processKey(TaskEntity task) {
        return ((ProcessDefinitionEntity) task.getExecution().getProcessDefinition()).getKey();
    }

    static String businessKey(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        return instance.getBusinessKey() == null ? "" : instance.getBusinessKey();
    }

    static OpenTask open(TaskEntity task, String userId) {
        return new OpenTask(task.getId(), businessKey(task), userId, task.getVariables());
    }
}
