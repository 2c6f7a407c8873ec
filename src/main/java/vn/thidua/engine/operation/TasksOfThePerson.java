package vn.thidua.engine.operation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.OpenTasks;
import vn.thidua.shared.Refused;

/** Asks the engine for a task of the signed-in person; reading every task, as managers may, is not working on it. */
@Component
class TasksOfThePerson implements OpenTasks {

    private final OwnCommand command;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final CurrentActor actor;

    TasksOfThePerson(ProcessEngine engine, CurrentActor actor) {
        this.command = new OwnCommand(engine);
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.models = engine.getRepositoryService();
        this.actor = actor;
    }

    @Override
    public OpenTask ofThePerson(String taskId) {
        return command.run(() -> {
            Task task = tasks.createTaskQuery().taskId(taskId).active().or().taskAssignee(actor.id()).taskCandidateUser(actor.id()).endOr().singleResult();
            return instanceOf(task).filter(instance -> isOffered(taskId))
                    .map(instance -> new OpenTask(taskId, instance.getBusinessKey(), actor.id(), tasks.getVariables(taskId)))
                    .orElseThrow(() -> Refused.notFound(
                            "Không tìm thấy công việc này trong các việc của bạn; có thể đã hoàn thành hoặc người khác đã nhận."));
        });
    }

    @Override
    public String kindOf(OpenTask open) {
        return command.run(() -> {
            Task task = tasks.createTaskQuery().taskId(open.taskId()).singleResult();
            if (task == null) {
                throw Refused.conflict("Công việc này đã có người khác hoàn thành; hãy tải lại danh sách.");
            }
            return models.getProcessDefinition(task.getProcessDefinitionId()).getKey() + "/" + task.getTaskDefinitionKey();
        });
    }

    @Override
    public Set<String> stillOpen(Set<String> taskIds) {
        return command.run(() -> taskIds.stream().filter(id -> tasks.createTaskQuery().taskId(id).count() > 0).collect(Collectors.toSet()));
    }

    /** None where the task has none, or where it ended while it was looked at. */
    private Optional<ProcessInstance> instanceOf(Task task) {
        return Optional.ofNullable(task).map(Task::getProcessInstanceId)
                .map(id -> runtime.createProcessInstanceQuery().processInstanceId(id).singleResult());
    }

    /** Whoever claimed a task and has lost the role since still holds it, but works on it no more. */
    private boolean isOffered(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).taskCandidateUser(actor.id()).includeAssignedTasks().count() == 1
                || tasks.createTaskQuery().taskId(taskId).withoutCandidateGroups().withoutCandidateUsers().count() == 1;
    }
}
