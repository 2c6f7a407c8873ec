package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.shared.Refused;

/** Two people press «Hoàn thành» at the same moment. */
@EngineTest
@Import(ProposalContract.Bean.class)
class SimultaneousCompletionTest {

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired TaskService tasks;

    @RepeatedTest(10)
    void oneWinsAndTheOtherIsToldWhy() throws Exception {
        engine.deploy("proposal", ProposalContract.model());
        String key = UUID.randomUUID().toString();
        processes.start(ProposalContract.PROCESS, key, Map.of("movementId", "M"));
        String task = engine.task(key).getId();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<String> press = () -> {
            start.await();
            try {
                tasks.complete(task, Map.of("reason", "Đường", "count", 1));
                return "won";
            } catch (Refused refused) {
                return refused.reason() + " " + refused.getMessage();
            }
        };
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Future<String>> results = people.invokeAll(List.of(press, press));
        people.shutdown();
        assertThat(results.stream().map(SimultaneousCompletionTest::get).sorted()).satisfiesExactly(
                lost -> assertThat(lost).startsWith("CONFLICT").contains("có người khác hoàn thành"),
                won -> assertThat(won).isEqualTo("won"));
    }

    private static String get(Future<String> result) {
        try {
            return result.get();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
