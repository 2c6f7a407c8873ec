package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.shared.Refused;

/** Each way to bring variables in from outside, or to step around a user task: open on a bare engine, closed by the guard. */
class OutsideWriteTest {

    private static final Map<String, Object> APPROVED = Map.of("approved", true);

    private static ProcessEngine bare;
    private static ProcessEngine guarded;

    /** A process instance at its user task, on one of the engines. */
    record Place(ProcessEngine engine, String instance, String task) {
    }

    @BeforeAll
    static void engines() {
        bare = BareEngine.with();
        guarded = BareEngine.with(new WriteGuard());
        Stream.of(bare, guarded).forEach(engine -> engine.getRepositoryService().createDeployment().addModelInstance("open.bpmn",
                Bpmn.createExecutableProcess("open").startEvent().userTask("userTask_decide").boundaryEvent("event_closed")
                        .message("closed").endEvent().moveToActivity("userTask_decide").boundaryEvent("event_called").signal("called")
                        .endEvent().moveToActivity("userTask_decide").boundaryEvent("event_escalated").escalation("E").endEvent().moveToActivity("userTask_decide").endEvent().done()).deploy());
    }

    @AfterAll
    static void close() {
        bare.close();
        guarded.close();
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                way("task variable", (p, v) -> p.engine.getTaskService().setVariable(p.task, "approved", true)),
                way("local task variables", (p, v) -> p.engine.getTaskService().setVariablesLocal(p.task, v)),
                way("process variables", (p, v) -> p.engine.getRuntimeService().setVariables(p.instance, v)),
                way("complete", (p, v) -> p.engine.getTaskService().complete(p.task, v)),
                way("complete without variables", (p, v) -> p.engine.getTaskService().complete(p.task)),
                way("submit form", (p, v) -> p.engine.getFormService().submitTaskForm(p.task, v)),
                way("resolve", (p, v) -> p.engine.getTaskService().resolveTask(p.task, v)),
                way("error", (p, v) -> p.engine.getTaskService().handleBpmnError(p.task, "E", "m", v)),
                way("escalation", (p, v) -> p.engine.getTaskService().handleEscalation(p.task, "E", v)),
                way("signal of the execution", (p, v) -> p.engine.getRuntimeService().signal(execution(p))),
                way("message to all", (p, v) -> p.engine.getRuntimeService().createMessageCorrelation("closed")
                        .processInstanceId(p.instance).setVariables(v).correlateAll()),
                way("message to one", (p, v) -> p.engine.getRuntimeService().createMessageCorrelation("closed")
                        .processInstanceId(p.instance).setVariablesLocal(v).correlate()),
                way("message received", (p, v) -> p.engine.getRuntimeService().messageEventReceived("closed", execution(p), v)),
                way("signal", (p, v) -> p.engine.getRuntimeService().createSignalEvent("called").setVariables(v).send()),
                way("modification", (p, v) -> p.engine.getRuntimeService().createProcessInstanceModification(p.instance)
                        .startAfterActivity("userTask_decide").execute()),
                way("modification of many", (p, v) -> p.engine.getRuntimeService().createModification(definition(p))
                        .cancelAllForActivity("userTask_decide").processInstanceIds(p.instance).executeAsync()),
                way("restart", (p, v) -> p.engine.getRuntimeService().restartProcessInstances(definition(p))
                        .startBeforeActivity("userTask_decide").processInstanceIds(p.instance).executeAsync()),
                way("start", (p, v) -> p.engine.getRuntimeService().startProcessInstanceByKey("open", v)),
                way("start with a form", (p, v) -> p.engine.getFormService().submitStartForm(definition(p), v)),
                way("start at an activity", (p, v) -> p.engine.getRuntimeService().createProcessInstanceByKey("open")
                        .startAfterActivity("userTask_decide").execute()),
                way("migration", (p, v) -> p.engine.getRuntimeService().newMigration(p.engine.getRuntimeService()
                        .createMigrationPlan(definition(p), definition(p)).setVariables(v).mapEqualActivities().build())
                        .processInstanceIds(List.of(p.instance)).execute()),
                way("batch of variables", (p, v) -> p.engine.getRuntimeService().setVariablesAsync(List.of(p.instance), v)),
                way("batch of messages", (p, v) -> p.engine.getRuntimeService().createMessageCorrelationAsync("closed")
                        .setVariables(v).processInstanceIds(List.of(p.instance)).correlateAllAsync()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void eachWayIsOpenOnABareEngineAndClosedByTheGuard(String name, BiConsumer<Place, Map<String, Object>> way) {
        way.accept(at(bare), APPROVED);
        Place place = at(guarded);
        assertThatThrownBy(() -> way.accept(place, APPROVED)).isInstanceOf(Refused.class);
        assertThat(guarded.getRuntimeService().createVariableInstanceQuery().variableName("approved").count()).isZero();
        assertThat(guarded.getHistoryService().createHistoricVariableInstanceQuery().variableName("approved").count()).isZero();
        assertThat(guarded.getTaskService().createTaskQuery().taskId(place.task).count()).isEqualTo(1);
    }

    @Test
    void removingAVariableIsAWriteToo() {
        Place place = at(guarded);
        assertThatThrownBy(() -> guarded.getRuntimeService().removeVariable(place.instance, "a")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guarded.getTaskService().removeVariableLocal(place.task, "a")).isInstanceOf(Refused.class);
    }

    @Test
    void aTableIsNotAskedWithAnObject() {
        var object = Variables.serializedObjectValue("{}").objectTypeName("x.Y").serializationDataFormat("application/json").create();
        assertThatThrownBy(() -> guarded.getDecisionService().evaluateDecisionTableByKey("any", Variables.putValue("a", object)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guarded.getDecisionService().evaluateDecisionTableByKey("any", Variables.putValue("a", "text")))
                .isNotInstanceOf(Refused.class);
    }

    static Stream<Arguments> besideTheForm() {
        return Stream.of(
                way("attachment of a task", (p, v) -> p.engine.getTaskService().createAttachment("text", p.task, null, "a", "", content())),
                way("attachment of an instance", (p, v) -> p.engine.getTaskService().createAttachment("text", null, p.instance, "a", "", "http://a")),
                way("comment of a task", (p, v) -> p.engine.getTaskService().createComment(p.task, null, "Ghi chú")),
                way("comment of an instance", (p, v) -> p.engine.getTaskService().createComment(null, p.instance, "Ghi chú")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideTheForm")
    void filesAndRemarksBesideTheFormAreRefused(String name, BiConsumer<Place, Map<String, Object>> way) {
        Place open = at(bare);
        way.accept(open, Map.of());
        assertThat(kept(open)).isEqualTo(1);
        Place place = at(guarded);
        assertThatThrownBy(() -> way.accept(place, Map.of())).isInstanceOf(Refused.class).hasMessageContaining("bên ngoài biểu mẫu");
        assertThat(kept(place)).isZero();
    }

    @Test
    void whatIsKeptBesideTheFormFromEarlierCannotBeChanged() {
        Place place = at(guarded);
        assertThatThrownBy(() -> guarded.getTaskService().deleteAttachment("a")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guarded.getTaskService().deleteTaskComments(place.task)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guarded.getTaskService().deleteProcessInstanceComments(place.instance)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guarded.getTaskService().updateTaskComment(place.task, "a", "b")).isInstanceOf(Refused.class);
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(new byte[] {1});
    }

    private static int kept(Place place) {
        return place.engine.getTaskService().getTaskAttachments(place.task).size()
                + place.engine.getTaskService().getProcessInstanceAttachments(place.instance).size()
                + place.engine.getTaskService().getTaskComments(place.task).size()
                + place.engine.getTaskService().getProcessInstanceComments(place.instance).size();
    }

    @Test
    void whatCarriesNoVariablesPasses() {
        Place place = at(guarded);
        guarded.getTaskService().claim(place.task, "a");
        assertThat(guarded.getTaskService().createTaskQuery().processVariableValueEquals("a", 1).count()).isZero();
        guarded.getRuntimeService().createMessageCorrelation("closed").processInstanceId(place.instance).correlate();
        assertThat(guarded.getTaskService().createTaskQuery().taskId(place.task).count()).isZero();
    }

    @Test
    void ourOwnCommandPasses() {
        Place place = at(guarded);
        ((ProcessEngineConfigurationImpl) guarded.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(context -> {
            guarded.getRuntimeService().setVariable(place.instance, "own", 1);
            return null;
        });
        assertThat(guarded.getRuntimeService().getVariable(place.instance, "own")).isEqualTo(1);
    }

    private static Arguments way(String name, BiConsumer<Place, Map<String, Object>> way) {
        return Arguments.of(name, way);
    }

    private static Place at(ProcessEngine engine) {
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey("open");
        return new Place(engine, instance.getId(),
                engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
    }

    private static String execution(Place place) {
        return place.engine.getTaskService().createTaskQuery().taskId(place.task).singleResult().getExecutionId();
    }

    private static String definition(Place place) {
        return place.engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("open").singleResult().getId();
    }
}
