package vn.thidua.engine.operation;

import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Moves the due date of open user tasks that take it from a variable: the engine reads the model's expression only once, on creation. */
final class TaskDueDates {

    private final TaskService tasks;
    private final RepositoryService repository;

    TaskDueDates(ProcessEngine engine) {
        this.tasks = engine.getTaskService();
        this.repository = engine.getRepositoryService();
    }

    void move(String processInstanceId, String variable, Instant instant) {
        for (Task task : tasks.createTaskQuery().processInstanceId(processInstanceId).list()) {
            if (reads(task, variable)) {
                task.setDueDate(Date.from(instant));
                tasks.saveTask(task);
            }
        }
    }

    private boolean reads(Task task, String variable) {
        UserTask model = repository.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        Pattern onlyIt = Pattern.compile("\\s*[$#]\\{\\s*" + Pattern.quote(variable) + "\\s*}\\s*");
        return model != null && model.getCamundaDueDate() != null && onlyIt.matcher(model.getCamundaDueDate()).matches();
    }
}
