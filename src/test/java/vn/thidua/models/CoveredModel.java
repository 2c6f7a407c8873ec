package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Deploys one process for the tests of a class and, once all of them have passed, demands that they walked every node and every flow of it.
 * The processes that it calls are stubs with one user task. The report lies under target/process-test-coverage.
 */
final class CoveredModel implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** The task of a stub that stands for a called process. */
    private static final String STUB_TASK = "userTask_stub";

    private final String key;
    private final List<String> called;
    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());
    private final Set<String> passed = new HashSet<>();
    private String deployment;

    CoveredModel(String key, String... called) {
        this.key = key;
        this.called = List.of(called);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        new ProcessEngineAdapter(ModelEngine.ENGINE, collector).initializeListeners();
        collector.setExcludedProcessDefinitionKeys(called);
        collector.createSuite(new Suite(key, key));
        collector.activateSuite(key);
        collector.createRun(new Run(key, key), key);
        collector.activateRun(key);
        DeploymentBuilder builder = ModelEngine.ENGINE.getRepositoryService().createDeployment().name(key);
        for (String ending : List.of(".bpmn", ".dmn")) {
            for (Path file : ModelFiles.of(key, ending)) {
                builder.addString(file.toString(), Files.readString(file));
            }
        }
        called.forEach(process -> builder.addModelInstance(process + ".bpmn", stub(process)));
        deployment = builder.deploy().getId();
    }

    private static BpmnModelInstance stub(String process) {
        return Bpmn.createExecutableProcess(process).camundaHistoryTimeToLiveString("P1D")
                .startEvent().userTask(STUB_TASK).endEvent().done();
    }

    /** Ends the stub with this business key. */
    static void finishStub(String businessKey) {
        Task task = ModelEngine.ENGINE.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).singleResult();
        ModelEngine.ENGINE.getTaskService().complete(task.getId());
        ModelEngine.runJobs();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ModelEngine.reset(List.of(ModelEngine.read(key)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ModelEngine.clear();
        if (context.getExecutionException().isEmpty()) {
            passed.add(context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ModelEngine.ENGINE.getRepositoryService().deleteDeployment(deployment, true);
        CoverageReportUtil.createReport(collector, null);
        boolean everyTestRan = Stream.of(context.getRequiredTestClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) && !method.isAnnotationPresent(Disabled.class))
                .map(Method::getName).allMatch(passed::contains);
        if (everyTestRan) {
            assertThat(unwalked()).as("nodes and flows of %s that no test walks", key).isEmpty();
            assertThat(collector.getActiveSuite().calculateCoverage(collector.getModels())).as("coverage of %s", key).isEqualTo(1.0);
        }
    }

    private Set<String> unwalked() {
        Set<String> walked = collector.getActiveSuite().getEvents(key).stream().map(Event::getDefinitionKey).collect(Collectors.toSet());
        return ModelEngine.read(key).getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId)
                .filter(id -> !walked.contains(id)).collect(Collectors.toSet());
    }
}
