package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.guard.BareEngine;
import vn.thidua.engine.guard.Marker;

/**
 * Were a hostile model to pass the check, the engine would still not run it: on an engine without guards the marker is executed, on one with
 * the guards of this application, and without the check of models, never.
 */
class F15HostileModelsTest {

    /** They hold a thread for ever or leave the engine instead of running the marker. */
    private static final List<String> BOUNDLESS = List.of("endless-cycle.bpmn", "calls-itself.bpmn", "multi-instance-million.bpmn",
        "table-feel-endless.dmn", "table-feel-function.dmn", "xxe-billion-laughs.bpmn", "shell-task.bpmn", "mail-task.bpmn");

    private static ProcessEngine bare;
    private static ProcessEngine guarded;

    @BeforeAll
    static void engines() {
        bare = BareEngine.with();
        guarded = BareEngine.guarded();
    }

    @AfterAll
    static void close() {
        guarded.close();
        bare.close();
    }

    @Test
    void aModelThatPassedTheCheckIsStillHarmless() {
        List<HostileFile> models = HostileFile.all().stream().filter(file -> file.file().matches(".*\\.(bpmn|dmn)") && !BOUNDLESS.contains(file.file())).toList();
        List<String> ranBare = new ArrayList<>();
        List<String> ranGuarded = new ArrayList<>();
        try (NeverCalled server = new NeverCalled()) {
            for (HostileFile model : models) {
                if (runs(bare, model, server.port())) {
                    ranBare.add(model.file());
                }
                if (runs(guarded, model, server.port())) {
                    ranGuarded.add(model.file());
                }
            }
            assertThat(server.calls()).as("calls to the server named in the files").isZero();
        }
        SoftAssertions all = new SoftAssertions();
        all.assertThat(ranGuarded).as("executed behind the guards").isEmpty();
        all.assertThat(ranBare).as("executed without guards")
            .containsExactlyInAnyOrderElementsOf(models.stream().filter(HostileFile::runs).map(HostileFile::file).toList());
        all.assertAll();
        Figures.print("F15", "%d hostile models past the check: without guards %d execute the marker, behind the guards %d",
            models.size(), ranBare.size(), ranGuarded.size());
    }

    /** Deploys, starts, works off and deletes; whatever fails on the way has not run. */
    private static boolean runs(ProcessEngine engine, HostileFile model, int port) {
        Marker.RUNS.set(0);
        attempt(() -> engine.getRepositoryService().createDeployment()
            .addInputStream(model.file(), new java.io.ByteArrayInputStream(model.content(port))).deploy());
        for (ProcessDefinition process : engine.getRepositoryService().createProcessDefinitionQuery().list()) {
            attempt(() -> engine.getRuntimeService().startProcessInstanceById(process.getId(), "M/1", Map.of("unitId", "xa-a", "x", true)));
            attempt(() -> work(engine));
        }
        for (DecisionDefinition table : engine.getRepositoryService().createDecisionDefinitionQuery().list()) {
            attempt(() -> engine.getDecisionService().evaluateDecisionTableById(table.getId()).variables(Map.of("latePolicy", "REFUSE")).evaluate());
        }
        for (Deployment deployment : engine.getRepositoryService().createDeploymentQuery().list()) {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true, true, true);
        }
        return Marker.RUNS.get() > 0;
    }

    private static void work(ProcessEngine engine) {
        for (Job job : engine.getManagementService().createJobQuery().withRetriesLeft().list()) {
            attempt(() -> engine.getManagementService().executeJob(job.getId()));
        }
        for (Task task : engine.getTaskService().createTaskQuery().list()) {
            attempt(() -> engine.getFormService().getTaskFormData(task.getId()));
            attempt(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("x", "y")));
        }
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError refused) {
            assertThat(refused).isNotNull();
        }
    }
}
