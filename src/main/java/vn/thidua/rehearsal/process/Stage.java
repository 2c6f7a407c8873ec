package vn.thidua.rehearsal.process;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Where the cast acts: finds open tasks and completes them as a person, with that person's rights and through the task contract. */
@Component
public class Stage {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final FormValues formValues;

    Stage(TaskService tasks, RuntimeService runtime, IdentityService identity, FormValues formValues) {
        this.formValues = formValues;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
    }

    /**
     * An open task.
     *
     * @param businessKey key of its instance
     * @param view        what its form shows, by name
     */
    public record OpenTask(String id, String name, String businessKey, Map<String, Object> view) {

        /** True when {@code end} is the business key or its last segments. */
        public boolean isOf(String end) {
            return end == null || businessKey.equals(end) || businessKey.endsWith("/" + end);
        }
    }

    /** Every open task of this kind, whoever may see it, in instances whose business key ends with {@code end} if one is given. */
    public List<OpenTask> open(String processKey, String taskKey, String end) {
        return tasks.createTaskQuery().processDefinitionKey(processKey).taskDefinitionKey(taskKey)
            .processInstanceBusinessKeyLike(end == null ? "%" : "%" + end)
            .orderByTaskCreateTime().asc().list().stream().map(this::describe).filter(task -> task.isOf(end)).toList();
    }

    /** Completes the task as the person. Refused when the person may not see it or the contract says no. */
    public void complete(String personId, String taskId, Map<String, Object> values) {
        as(personId, () -> {
            if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
                throw Refused.forbidden("Bạn không có quyền đối với công việc này.");
            }
            tasks.complete(taskId, formValues.toSend(values));
            return null;
        });
    }

    /** The same task with what its form shows to the person. */
    public OpenTask opened(String personId, OpenTask task) {
        return as(personId, () -> new OpenTask(task.id(), task.name(), task.businessKey(), formValues.shown(task.id())));
    }

    /** Does something of ours as the person. */
    public <T> T as(String personId, Supplier<T> act) {
        List<String> groups = identity.createGroupQuery().groupMember(personId).list().stream().map(Group::getId).toList();
        identity.setAuthentication(personId, groups);
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The first person, by id, to whom the task is assigned or offered. */
    public String firstWhoMay(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream().map(this::firstOf)
            .filter(java.util.Objects::nonNull).min(String::compareTo)
            .orElseThrow(() -> Refused.notFound("Không có ai được giao công việc này."));
    }

    private String firstOf(IdentityLink link) {
        if (link.getUserId() != null) {
            return link.getUserId();
        }
        return identity.createUserQuery().memberOfGroup(link.getGroupId()).list().stream()
            .map(org.camunda.bpm.engine.identity.User::getId).min(String::compareTo).orElse(null);
    }

    private OpenTask describe(Task task) {
        String key = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
        return new OpenTask(task.getId(), task.getName(), key, Map.of());
    }
}
