package vn.thidua.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Processes;

/** How a process test measures its coverage, on the smallest process with a choice. */
@EngineTest
@CoversEveryNode("coverage-example")
class CoverageExampleTest {

    private final TestEngine engine;
    private final Processes processes;
    private final ProcessEngine processEngine;

    @Autowired
    CoverageExampleTest(TestEngine engine, Processes processes, ProcessEngine processEngine) {
        this.engine = engine;
        this.processes = processes;
        this.processEngine = processEngine;
    }

    @BeforeEach
    void deploy() {
        engine.deploy("coverage-example", choice("coverage-example"));
    }

    @Test
    void accepts() {
        processes.start("coverage-example", "coverage-example", Map.of("accepted", true));
    }

    @Test
    void refuses() {
        processes.start("coverage-example", "coverage-example", Map.of("accepted", false));
    }

    @Test
    void namesWhatNoTestEntered() {
        engine.deploy("coverage-half", choice("coverage-half"));
        NodeCoverage coverage = new NodeCoverage(processEngine);
        processes.start("coverage-half", "coverage-half", Map.of("accepted", true));

        assertThat(coverage.missing("coverage-half")).containsExactly("endEvent_refused");
        assertThat(new NodeCoverage(processEngine).missing("coverage-half")).contains("endEvent_accepted");
    }

    private static BpmnModelInstance choice(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1).startEvent("startEvent_begin")
                .exclusiveGateway("gateway_isAccepted").condition("yes", "${accepted}").endEvent("endEvent_accepted")
                .moveToLastGateway().condition("no", "${!accepted}").endEvent("endEvent_refused").done();
    }
}
