package vn.thidua.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Collisions;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.proof.AtOnce;

@EngineTest
class MessageRacesTest {

    private static final int TURNS = 100;

    @Autowired TestEngine engine;
    @Autowired Processes processes;

    @Test
    void ofTwoMessagesThatEndTheSameWaitOneArrives() {
        engine.deploy("met", Bpmn.createExecutableProcess("met").startEvent().userTask("userTask_wait")
                .boundaryEvent("event_closed").message("thidua.test.closedFirst").endEvent()
                .moveToActivity("userTask_wait").boundaryEvent("event_recalled").message("thidua.test.recalledFirst").endEvent()
                .moveToActivity("userTask_wait").endEvent().done());
        int closed = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            String key = UUID.randomUUID().toString();
            processes.start("met", key, Map.of());
            List<AtOnce.Ending<Integer>> endings = AtOnce.meeting(turn, () -> processes.correlate("thidua.test.closedFirst", key, Map.of()),
                    () -> processes.correlate("thidua.test.recalledFirst", key, Map.of()));
            assertThat(endings).allMatch(ending -> ending.succeeded() || Collisions.isCollision(ending.failure()), "succeeds or meets the other");
            assertThat(endings.stream().filter(AtOnce.Ending::succeeded).mapToInt(AtOnce.Ending::value).sum()).isEqualTo(1);
            closed += endings.get(0).succeeded() ? endings.get(0).value() : 0;
        }
        assertThat(closed).as("both are first now and then").isBetween(1, TURNS - 1);
    }
}
