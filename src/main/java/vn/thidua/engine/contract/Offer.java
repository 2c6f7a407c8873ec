package vn.thidua.engine.contract;

import java.util.List;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Whom a task is offered to: the candidates that the model names, or the one person it is assigned to by name. Broad permissions, an
 * administrator's for example, do not make a task theirs.
 */
final class Offer {

    private Offer() {
    }

    /** @throws Refused when somebody has signed in for whom the task is not */
    static void require(CommandContext context, TaskEntity task) {
        Authentication person = context.getAuthentication();
        if (isSomebody(context) && !isTo(task, person.getUserId(), person.getGroupIds())) {
            throw Tasks.notTheirs(context, task, "Bạn không có quyền làm công việc này: công việc không thuộc vai trò của bạn.");
        }
    }

    /** Whether a person calls; our own code and the engine itself are nobody. */
    static boolean isSomebody(CommandContext context) {
        return context.isAuthorizationCheckEnabled() && context.getAuthentication() != null && context.getAuthenticatedUserId() != null;
    }

    static boolean isToOnePersonByName(TaskEntity task) {
        return candidates(task).isEmpty();
    }

    private static boolean isTo(TaskEntity task, String userId, List<String> groupIds) {
        List<IdentityLinkEntity> candidates = candidates(task);
        return candidates.isEmpty() ? userId.equals(task.getAssignee())
                : candidates.stream().anyMatch(link -> userId.equals(link.getUserId()) || groupIds != null && groupIds.contains(link.getGroupId()));
    }

    private static List<IdentityLinkEntity> candidates(TaskEntity task) {
        return task.getIdentityLinks().stream().filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType())).toList();
    }
}
