package vn.thidua.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;

@EngineTest
class EngineProcessesTest {

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired CurrentActor actor;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired TaskService tasks;
    @Autowired HistoryService history;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void startsWithRoutingFactsWhoeverIsSignedInAndInTheCallersTransaction() {
        deployWaiting();
        String key = UUID.randomUUID().toString();
        engine.as("nobody-special", List.of(), () -> processes.start("waiting", key, Map.of("unitId", "xa-a", "count", 2, "late", false)));
        assertThat(runtime.createVariableInstanceQuery().processInstanceIdIn(instance(key)).count()).isEqualTo(3);

        String undone = UUID.randomUUID().toString();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            processes.start("waiting", undone, Map.of());
            status.setRollbackOnly();
        });
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(undone).count()).isZero();
    }

    @Test
    void refusesWhatIsNoRoutingFactAndDoesNotQuoteIt() {
        assertThatThrownBy(() -> processes.start("waiting", "k", Map.of("person", List.of("Nguyễn Văn An"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("person").hasMessageNotContaining("An]");
        assertThatThrownBy(() -> processes.correlate("m", "k", Map.of("text", "x".repeat(4001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageReachesAllInstancesWithTheKeyThatWaitAndNoOthers() {
        deployWaiting();
        String key = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        processes.start("waiting", key, Map.of());
        processes.start("waiting", key, Map.of());
        processes.start("waiting", other, Map.of());
        assertThat(processes.correlate("thidua.test.closed", key, Map.of("outcome", "CLOSED"))).isEqualTo(2);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count()).isZero();
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(other).count()).isEqualTo(1);
        assertThat(processes.correlate("thidua.test.closed", key, Map.of())).as("none is not an error").isZero();
    }

    @Test
    void aDeliveryThatEndsAnotherWaitIsTheOnlyOne() {
        engine.deploy("branches", Bpmn.createExecutableProcess("branches").startEvent().subProcess("subProcess_open")
                .embeddedSubProcess().startEvent().receiveTask("receiveTask_inside").message("thidua.test.both").endEvent()
                .subProcessDone().endEvent().moveToActivity("subProcess_open").boundaryEvent("event_outside")
                .message("thidua.test.both").endEvent().done());
        String key = UUID.randomUUID().toString();
        processes.start("branches", key, Map.of());
        assertThat(processes.correlate("thidua.test.both", key, Map.of())).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count()).isZero();
    }

    @Test
    void anExtensionMovesTheTimersThatReadTheDeadlineAndNoOthers() {
        engine.deploy("deadline", Bpmn.createExecutableProcess("deadline").startEvent().userTask("userTask_wait")
                .boundaryEvent("event_deadline").timerWithDate("${dueAt}").endEvent()
                .moveToActivity("userTask_wait").boundaryEvent("event_reminder").cancelActivity(false).timerWithDuration("P3D").endEvent()
                .moveToActivity("userTask_wait").endEvent().done());
        String key = UUID.randomUUID().toString();
        processes.start("deadline", key, Map.of("dueAt", "2024-01-20T00:00:00+07:00"));
        Instant reminder = due(key, "event_reminder");
        assertThat(due(key, "event_deadline")).isEqualTo("2024-01-19T17:00:00Z");

        processes.reschedule("deadline", key, "dueAt", Instant.parse("2024-01-31T17:00:00Z"));

        assertThat(due(key, "event_deadline")).isEqualTo("2024-01-31T17:00:00Z");
        assertThat(due(key, "event_reminder")).isEqualTo(reminder);
        assertThat(runtime.getVariable(instance(key), "dueAt")).isEqualTo("2024-02-01T00:00:00+07:00");
    }

    @Test
    void anExtensionMovesTheDueDateOfTheTasksThatReadTheDeadlineAndNoOthers() {
        engine.deploy("due-dates", Bpmn.createExecutableProcess("due-dates").startEvent().parallelGateway("gateway_all")
                .userTask("userTask_register").camundaDueDate("${dueAt}").endEvent()
                .moveToNode("gateway_all").userTask("userTask_appraise").camundaDueDate("${internalDueAt}").endEvent()
                .moveToNode("gateway_all").userTask("userTask_note").endEvent().done());
        String key = UUID.randomUUID().toString();
        processes.start("due-dates", key, Map.of("dueAt", "2024-01-20T00:00:00+07:00", "internalDueAt", "2024-01-15T00:00:00+07:00"));

        engine.as("nobody-special", List.of(), () -> processes.reschedule("due-dates", key, "dueAt", Instant.parse("2024-01-31T17:00:00Z")));

        assertThat(dueTasks(key)).containsOnly(entry("userTask_register", Instant.parse("2024-01-31T17:00:00Z")),
                entry("userTask_appraise", Instant.parse("2024-01-14T17:00:00Z")));
        assertThat(history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(key).taskDefinitionKey("userTask_register")
                .singleResult().getDueDate()).isEqualTo(Instant.parse("2024-01-31T17:00:00Z"));
    }

    @Test
    void anInstanceMovesWhileAStepWaitsToBeCarriedOut() {
        engine.deploy("moving", Bpmn.createExecutableProcess("moving").startEvent().serviceTask("serviceTask_step").camundaAsyncBefore()
                .camundaExpression("${true}").userTask("userTask_rest").endEvent().done());
        String key = UUID.randomUUID().toString();
        processes.start("moving", key, Map.of());
        assertThat(processes.isMoving("moving", key)).isTrue();
        assertThat(processes.isMoving("waiting", key)).as("another process").isFalse();

        engine.runJobs(key);

        assertThat(processes.isMoving("moving", key)).isFalse();
    }

    @Test
    void theActorIsThePersonOrTheEngine() {
        assertThat(actor.id()).isEqualTo(CurrentActor.ENGINE);
        engine.as("can-bo-a", List.of(), () -> assertThat(actor.id()).isEqualTo("can-bo-a"));
    }

    private void deployWaiting() {
        engine.deploy("waiting", Bpmn.createExecutableProcess("waiting").startEvent().receiveTask("receiveTask_wait")
                .message("thidua.test.closed").endEvent().done());
    }

    private String instance(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult().getId();
    }

    private Map<String, Instant> dueTasks(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).list().stream().filter(task -> task.getDueDate() != null)
                .collect(Collectors.toMap(Task::getTaskDefinitionKey, task -> task.getDueDate().toInstant()));
    }

    private Instant due(String key, String activity) {
        Job job = management.createJobQuery().processInstanceId(instance(key)).activityId(activity).singleResult();
        return job.getDuedate().toInstant();
    }
}
