package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.EngineTest;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.proof.zones.ZoneRun;

/**
 * F10: a deadline that is written while the session on PostgreSQL is in one zone is the same instant when it is read and looked for in another, as
 * behind a connection pooler. H2 runs inside the process and has no zone but its own.
 */
@EngineTest
@EnabledIfSystemProperty(named = "thidua.test.database", matches = "postgres")
class F10EveryDatabaseZoneTest {

    private static final Instant DEADLINE = Instant.parse("2024-01-20T17:00:00Z");

    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired ManagementService management;
    @Autowired TaskService tasks;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void isTheSameInstantInEverySession() {
        engine.deploy("session-zone", Bpmn.createExecutableProcess("session-zone").startEvent().userTask("userTask_wait").camundaDueDate("${dueAt}")
                .boundaryEvent("event_deadline").timerWithDate("${dueAt}").endEvent().moveToActivity("userTask_wait").endEvent().done());
        List<String> keys = ZoneRun.ZONES.stream().map(written -> {
            String key = UUID.randomUUID().toString();
            in(written, now -> processes.start("session-zone", key, Map.of("dueAt", "2024-01-21T00:00:00+07:00")));
            return key;
        }).toList();
        for (String read : ZoneRun.ZONES) {
            in(read, now -> keys.forEach(key -> assertThatItIsDueAt(key, read)));
        }
        Figures.print("F10", "timers and due dates written in sessions in %s, read and looked for in each: %d of %d the same instant", ZoneRun.ZONES,
                keys.size() * ZoneRun.ZONES.size(), keys.size() * ZoneRun.ZONES.size());
    }

    private void assertThatItIsDueAt(String key, String session) {
        var task = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
        var timer = management.createJobQuery().processInstanceId(task.getProcessInstanceId()).timers();
        assertThat(task.getDueDate().toInstant()).as(session).isEqualTo(DEADLINE);
        assertThat(timer.singleResult().getDuedate().toInstant()).as(session).isEqualTo(DEADLINE);
        assertThat(timer.duedateLowerThan(Date.from(DEADLINE)).count()).as(session).isZero();
        assertThat(timer.duedateLowerThan(Date.from(DEADLINE.plusMillis(1))).count()).as(session).isOne();
    }

    private void in(String zone, Consumer<Object> act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.execute("set time zone '" + zone + "'");
            try {
                act.accept(status);
            } finally {
                jdbc.execute("set time zone local");
            }
        });
    }
}
