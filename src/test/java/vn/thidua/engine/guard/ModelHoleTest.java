package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ServiceTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a deployed model can make the machine do, with and without the guards. */
class ModelHoleTest {

    private static ProcessEngine bare;
    private static ProcessEngine guarded;

    @BeforeAll
    static void engines() {
        bare = BareEngine.with();
        guarded = BareEngine.with(new ExpressionGuard(Map.of("goodDelegate", (JavaDelegate) execution -> new Marker().run())),
                new ModelCodeGuard());
    }

    @AfterAll
    static void close() {
        bare.close();
        guarded.close();
    }

    @BeforeEach
    void nothingRanYet() {
        Marker.RUNS.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${execution.getProcessEngineServices()}", "${execution.processEngineServices}",
            "${execution.processEngine.runtimeService}", "${execution.setVariable('a', 1)}", "${execution.class}", "${execution.getClass()}",
            "${''.class}", "${title.getClass()}", "${execution.bpmnModelInstance}"})
    void anExpressionReachesNoServiceAndNoClass(String expression) {
        UnaryOperator<ServiceTaskBuilder> task = builder -> builder.camundaExpression(expression);
        assertThat(catchThrowable(() -> run(bare, task))).as("without guard it works").isNull();
        assertThatThrownBy(() -> run(guarded, task)).hasMessageContaining("Expressions may not use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${execution.processBusinessKey == 'P/1'}", "${execution.getVariable('title').length() > 3}",
            "${title.toUpperCase()}", "${execution.hasVariable('title') ? title : ''}", "${dateTime().plusDays(3)}", "${now()}"})
    void whatModelsNeedStillWorks(String expression) {
        assertThat(catchThrowable(() -> run(guarded, builder -> builder.camundaExpression(expression)))).isNull();
    }

    @Test
    void aNamedDelegateRunsAndAnyOtherBeanDoesNot() {
        run(guarded, builder -> builder.camundaDelegateExpression("${goodDelegate}"));
        assertThat(Marker.RUNS).hasPositiveValue();

        assertThatThrownBy(() -> run(guarded, builder -> builder.camundaExpression("${goodDelegate.execute(execution)}")))
                .hasMessageContaining("Expressions may not use");
        assertThatThrownBy(() -> run(guarded, builder -> builder.camundaDelegateExpression("${evil}")))
                .hasMessageContaining("evil");
    }

    @Test
    void aClassByNameIsNotMade() {
        String type = MarkerDelegate.class.getName();
        run(bare, builder -> builder.camundaClass(type));
        assertThat(Marker.RUNS).hasPositiveValue();

        assertThatThrownBy(() -> run(guarded, builder -> builder.camundaClass(type))).hasMessageContaining("Models name beans");
    }

    @Test
    void aShellTaskIsNotDeployed() {
        UnaryOperator<ServiceTaskBuilder> shell = builder -> {
            CamundaField command = builder.getElement().getModelInstance().newInstance(CamundaField.class);
            builder.camundaType("shell").addExtensionElement(command);
            command.setCamundaName("command");
            command.setCamundaStringValue("true");
            return builder;
        };
        assertThat(catchThrowable(() -> run(bare, shell))).as("without guard it works").isNull();
        assertThatThrownBy(() -> run(guarded, shell)).hasMessageContaining("ShellActivityBehavior");
    }

    @Test
    void aScriptIsNotRun() {
        assertThatThrownBy(() -> {
            guarded.getRepositoryService().createDeployment().addModelInstance("script.bpmn",
                    Bpmn.createExecutableProcess("script").startEvent().scriptTask().scriptFormat("feel").scriptText("1 + 1").endEvent()
                            .done()).deploy();
            guarded.getRuntimeService().startProcessInstanceByKey("script");
        }).hasMessageContaining("Scripts are switched off");
    }

    @Test
    void noClassIsMadeForAForm() {
        assertThatThrownBy(() -> guarded.getRepositoryService().createDeployment().addModelInstance("form.bpmn",
                Bpmn.createExecutableProcess("form").startEvent().userTask("userTask_try").camundaFormHandlerClass(Marker.class.getName())
                        .endEvent().done()).deploy()).hasMessageContaining("no classes for forms");
        assertThat(Marker.RUNS).hasValue(0);
    }

    /** A delegate that a model could only name by its class. */
    public static class MarkerDelegate implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            new Marker().run();
        }
    }

    private static void run(ProcessEngine engine, UnaryOperator<ServiceTaskBuilder> task) {
        ServiceTaskBuilder builder = Bpmn.createExecutableProcess("hole").startEvent().serviceTask("serviceTask_try");
        engine.getRepositoryService().createDeployment()
                .addModelInstance("hole.bpmn", task.apply(builder).endEvent().done()).deploy();
        engine.getRuntimeService().startProcessInstanceByKey("hole", "P/1", Map.of("title", "Thi đua"));
    }
}
