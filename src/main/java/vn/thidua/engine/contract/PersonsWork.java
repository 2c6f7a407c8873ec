package vn.thidua.engine.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.MyWork;
import vn.thidua.engine.OpenTask;
import vn.thidua.shared.Refused;

/** Lists and completes tasks as the person, with the engine's own checks; what one row does wrong leaves the other rows alone. */
@Component
class PersonsWork implements MyWork {

    private static final Logger LOG = LoggerFactory.getLogger(PersonsWork.class);

    private final ProcessEngine engine;
    private final AsPerson person;
    private final BulkWorks works;
    private final ViewDesk views;

    PersonsWork(ProcessEngine engine, AsPerson person, BulkWorks works, ViewDesk views) {
        this.engine = engine;
        this.person = person;
        this.works = works;
        this.views = views;
    }

    @Override
    public List<Kind> kinds() {
        return person.call(userId -> {
            Map<String, String> processes = new HashMap<>();
            Map<String, List<Task>> byKind = new LinkedHashMap<>();
            mine(userId).orderByDueDate().asc().list().forEach(task -> byKind.computeIfAbsent(kindOf(task, processes), kind -> new ArrayList<>()).add(task));
            byKind.remove("");
            return byKind.entrySet().stream().map(entry -> new Kind(entry.getKey(), nameOf(entry.getValue().get(0)), works.find(entry.getKey()).isPresent(),
                    entry.getValue().stream().map(PersonsWork::item).toList())).toList();
        });
    }

    @Override
    public Sheet sheet(String kind) {
        BulkWork work = works.of(kind);
        return person.call(userId -> {
            TaskQuery query = mine(userId).processDefinitionKey(processOf(kind)).taskDefinitionKey(taskOf(kind)).orderByTaskName().asc().orderByTaskId().asc();
            List<Task> shown = query.listPage(0, PAGE);
            List<Line> lines = shown.stream().map(task -> line(work, task.getId())).filter(Objects::nonNull).toList();
            return new Sheet(kind, shown.isEmpty() ? "" : nameOf(shown.get(0)), lines, (int) query.count() - shown.size());
        });
    }

    @Override
    public Map<String, String> send(String kind, Map<String, BulkAnswer> answers) {
        BulkWork work = works.of(kind);
        return person.call(userId -> {
            Map<String, String> refused = new LinkedHashMap<>();
            answers.forEach((taskId, answer) -> {
                try {
                    engine.getTaskService().complete(taskId, values(work, taskId, answer));
                } catch (Refused e) {
                    refused.put(taskId, e.getMessage());
                } catch (ProcessEngineException e) {
                    LOG.warn("Task {} of {}", taskId, kind, e);
                    refused.put(taskId, "Không thực hiện được do lỗi của hệ thống; hãy thử lại hoặc báo quản trị viên.");
                }
            });
            return refused;
        });
    }

    private Map<String, Object> values(BulkWork work, String taskId, BulkAnswer answer) {
        OpenTask task = open(work, taskId, sent -> { });
        Choices.check(work.row(task), answer);
        Map<String, Object> sent = new HashMap<>();
        work.values(task, answer).forEach((field, value) -> sent.put(field, ViewVariables.variable(value)));
        return sent;
    }

    /** Null when somebody else has done or claimed it since. */
    private Line line(BulkWork work, String taskId) {
        try {
            OpenTask task = open(work, taskId, views::shown);
            return new Line(taskId, task.businessKey(), work.row(task));
        } catch (Refused gone) {
            LOG.debug("Task {} is not shown: {}", taskId, gone.getMessage());
            return null;
        }
    }

    private OpenTask open(BulkWork work, String taskId, Consumer<TaskEntity> found) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(context -> {
            var task = Tasks.find(context, taskId, CommandChecker::checkTaskWork);
            Offer.require(context, task);
            String kind = task.getExecutionId() == null ? "" : BoundContract.key(Tasks.processKey(task), task.getTaskDefinitionKey());
            if (!kind.equals(work.kind())) {
                throw Refused.invalid("Công việc này thuộc loại khác, không xử lý được trên trang này.");
            }
            found.accept(task);
            return context.runWithoutAuthorization(() -> Tasks.open(task, context.getAuthenticatedUserId()));
        });
    }

    private TaskQuery mine(String userId) {
        return engine.getTaskService().createTaskQuery().active().or().taskAssignee(userId).taskCandidateUser(userId).endOr();
    }

    private String kindOf(Task task, Map<String, String> processes) {
        return task.getProcessDefinitionId() == null ? "" : BoundContract.key(processes.computeIfAbsent(task.getProcessDefinitionId(),
                id -> engine.getRepositoryService().getProcessDefinition(id).getKey()), task.getTaskDefinitionKey());
    }

    private static Item item(Task task) {
        return new Item(task.getId(), task.getName(), task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** Without what the task is about. */
    private static String nameOf(Task task) {
        int subject = task.getName().indexOf(" – ");
        return subject < 0 ? task.getName() : task.getName().substring(0, subject);
    }

    private static String processOf(String kind) {
        return kind.substring(0, kind.indexOf('/'));
    }

    private static String taskOf(String kind) {
        return kind.substring(kind.indexOf('/') + 1);
    }
}
