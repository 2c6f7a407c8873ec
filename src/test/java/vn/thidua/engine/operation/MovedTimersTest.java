package vn.thidua.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.engine.Collisions;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.proof.AtOnce;

@EngineTest
class MovedTimersTest {

    private static final Instant DUE = Instant.parse("2024-01-19T17:00:00Z");

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired ManagementService management;
    @Autowired ProcessEngine processEngine;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void aTimerIsDue() {
        engine.deploy("moved", Bpmn.createExecutableProcess("moved").startEvent().userTask("userTask_wait")
                .boundaryEvent("event_deadline").timerWithDate("${dueAt}").endEvent().moveToActivity("userTask_wait").endEvent().done());
        engine.stopClock(DUE.plusSeconds(1));
        processes.start("moved", key, Map.of("dueAt", "2024-01-20T00:00:00+07:00"));
    }

    @AfterEach
    void startClock() {
        engine.startClock();
    }

    @Test
    void oneThatFailsIsTriedAgainSoon() {
        fail(timer());

        assertThat(timer().getDuedate()).isEqualTo(DUE.plusSeconds(11));
    }

    @Test
    void oneThatLosesAgainstItsExtensionWaitsForTheNewDeadline() {
        String lost = timer().getId();
        Instant later = Instant.parse("2024-01-31T17:00:00Z");
        processes.reschedule("moved", key, "dueAt", later);

        fail(timer());

        assertThat(timer().getId()).isEqualTo(lost);
        assertThat(timer().getDuedate()).isEqualTo(later);
        assertThat(timer().getRetries()).isPositive();
    }

    @Test
    void oneThatWasTakenBeforeItsExtensionIsNotCarriedOut() {
        String taken = timer().getId();
        int tries = timer().getRetries();
        Instant later = Instant.parse("2024-01-31T17:00:00Z");
        processes.reschedule("moved", key, "dueAt", later);

        assertThatThrownBy(() -> carryOut(taken)).isInstanceOf(OptimisticLockingException.class).hasMessageContaining("2024-01-31");

        assertThat(timer().getDuedate()).isEqualTo(later);
        assertThat(timer().getRetries()).as("no try is used up").isEqualTo(tries);
        assertThat(timer().getExceptionMessage()).as("nothing has failed").isNull();
        management.executeJob(taken);
        assertThat(processEngine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).count()).as("a person may").isZero();
    }

    @Test
    void oneThatFiresWhileItIsMovedEndsOneWayOrTheOther() {
        Instant later = Instant.parse("2024-01-31T17:00:00Z");
        int fired = 0;
        for (int turn = 0; turn < 100; turn++) {
            String raced = UUID.randomUUID().toString();
            processes.start("moved", raced, Map.of("dueAt", "2024-01-20T00:00:00+07:00"));
            String timer = timer(raced).getId();
            List<AtOnce.Ending<Object>> endings = AtOnce.meeting(turn, () -> {
                carryOut(timer);
                return null;
            }, () -> {
                processes.reschedule("moved", raced, "dueAt", later);
                return null;
            });
            assertThat(endings).allMatch(ending -> ending.succeeded() || Collisions.isCollision(ending.failure()), "succeeds or meets the other");
            fired += endings.get(0).succeeded() ? 1 : 0;
        }
        assertThat(fired).as("both are first now and then").isBetween(1, 99);
    }

    /** As a thread of the job executor does. */
    private void carryOut(String jobId) {
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            ExecuteJobHelper.executeJob(jobId, configuration().getCommandExecutorTxRequired());
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    /** As a thread of the job executor marks it. */
    private void fail(Job job) {
        configuration().getCommandExecutorTxRequired().execute(configuration().getFailedJobCommandFactory()
                .getCommand(job.getId(), new OptimisticLockingException("somebody else was faster")));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration();
    }

    private Job timer() {
        return timer(key);
    }

    private Job timer(String businessKey) {
        String instance = processEngine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
        return management.createJobQuery().processInstanceId(instance).timers().singleResult();
    }
}
