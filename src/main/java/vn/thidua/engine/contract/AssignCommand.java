package vn.thidua.engine.contract;

import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.thidua.shared.Refused;

/** Nobody gives a task to somebody; its holder, or an administrator for a holder who is away, puts it back to those it is offered to. */
record AssignCommand(String taskId, String userId) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        if (!Offer.isSomebody(context)) {
            return new AssignTaskCmd(taskId, userId).execute(context);
        }
        if (userId != null) {
            throw Refused.forbidden("Không giao việc cho người khác; người có vai trò tự nhận việc.");
        }
        putBack(context);
        return null;
    }

    private void putBack(CommandContext context) {
        TaskEntity task = Tasks.find(context, taskId, CommandChecker::checkTaskWork);
        if (!context.getAuthenticatedUserId().equals(task.getAssignee())) {
            Tasks.find(context, taskId, CommandChecker::checkTaskAssign);
        }
        if (Offer.isToOnePersonByName(task)) {
            throw Refused.forbidden("Công việc này giao đích danh cho một người, không trả lại được.");
        }
        context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, null).execute(context));
    }
}
