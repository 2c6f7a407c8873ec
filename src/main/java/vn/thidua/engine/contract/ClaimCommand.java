package vn.thidua.engine.contract;

import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.thidua.shared.Refused;

/** People claim what is offered to them, and for themselves alone; Camunda would let them claim for anybody, who could then act. */
record ClaimCommand(String taskId, String userId) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = Tasks.find(context, taskId, CommandChecker::checkTaskWork);
        Offer.require(context, task);
        if (Offer.isSomebody(context) && !context.getAuthenticatedUserId().equals(userId)) {
            throw Refused.forbidden("Mỗi người chỉ nhận việc cho chính mình.");
        }
        return new ClaimTaskCmd(taskId, userId).execute(context);
    }
}
