package vn.thidua.models;

import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;

/**
 * A plain in-memory engine without Spring and without job executor: a test completes tasks, fires timers by their id and correlates
 * messages itself. Delegates do nothing unless a test says what they set.
 */
final class ModelEngine {

    static final ProcessEngine ENGINE = build();

    private ModelEngine() {
    }

    private static ProcessEngine build() {
        ProcessEngineConfigurationImpl configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setHistory("full");
        configuration.setMetricsEnabled(false);
        return configuration.buildProcessEngine();
    }

    /** Everything as before the first test: a fixed clock, delegates of these models that do nothing. */
    static void reset(Iterable<BpmnModelInstance> models) {
        init(ENGINE);
        ClockUtil.setCurrentTime(at("2024-01-02T08:00:00+07:00"));
        Mocks.reset();
        for (BpmnModelInstance model : models) {
            for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
                delegate(task.getCamundaDelegateExpression().replaceAll("[${}]", ""), execution -> { });
            }
        }
    }

    static void clear() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(instance -> ENGINE.getRuntimeService().deleteProcessInstance(instance.getId(), "test is over"));
        Mocks.reset();
        ClockUtil.reset();
    }

    static void delegate(String bean, JavaDelegate behaviour) {
        Mocks.register(bean, behaviour);
    }

    static Date at(String isoDateTime) {
        return Date.from(OffsetDateTime.parse(isoDateTime).toInstant());
    }

    static ProcessInstance start(String key, String businessKey, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(Map.of("movementId", "M", "issuerUnitId", "ubnd", "advisoryUnitId", "noi-vu"));
        all.putAll(variables);
        ProcessInstance instance = ENGINE.getRuntimeService().startProcessInstanceByKey(key, businessKey, all);
        runJobs();
        return instance;
    }

    /** Completes the only open task with this id and runs what follows up to the next wait. */
    static void complete(String taskId, Object... namesAndValues) {
        Task task = ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(taskId).singleResult();
        if (task == null) {
            throw new AssertionError("Nobody waits at " + taskId);
        }
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        ENGINE.getTaskService().complete(task.getId(), variables);
        runJobs();
    }

    static Job timer(String eventId) {
        Job job = ENGINE.getManagementService().createJobQuery().timers().activityId(eventId).singleResult();
        if (job == null) {
            throw new AssertionError("No timer waits at " + eventId);
        }
        return job;
    }

    static void fire(String eventId) {
        ENGINE.getManagementService().executeJob(timer(eventId).getId());
        runJobs();
    }

    static void send(String message, String businessKey) {
        ENGINE.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
        runJobs();
    }

    /** The running instance with this natural key. */
    static ProcessInstance instance(String businessKey) {
        return ENGINE.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult();
    }

    /** Runs every save point that is due; timers wait for {@link #fire}. */
    static void runJobs() {
        for (Job job = next(); job != null; job = next()) {
            ENGINE.getManagementService().executeJob(job.getId());
        }
    }

    private static Job next() {
        return ENGINE.getManagementService().createJobQuery().messages().withRetriesLeft().listPage(0, 1).stream().findFirst().orElse(null);
    }

    static BpmnModelInstance read(String key) {
        return Bpmn.readModelFromFile(ModelFiles.bpmn(key).toFile());
    }
}
