package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.engine.testing.TestEngine;

/**
 * F7, the part that no lock time hides: two workers carry out the same job in the same moment, as two nodes do when a lock ends before its job. Each
 * effect happens once, nobody sees an incident, and no retry is used up.
 */
@BusyCommune
class F07OneJobTwiceIT {

    private static final int WORKERS = 2;

    @Autowired ProcessEngine engine;
    @Autowired ManagementService management;
    @Autowired TestEngine clock;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void startClock() {
        clock.startClock();
    }

    @Test
    void everyReminderIsSentOnce() {
        List<Job> timers = management.createJobQuery().activityId("event_firstReminder").processDefinitionKey("nomination-list").timers()
                .listPage(0, Runs.of(30, 40));
        assertThat(timers).hasSizeGreaterThan(20);
        int before = reminders();
        for (Job timer : timers) {
            clock.stopClock(timer.getDuedate().toInstant());
            twice(timer.getId());
            List<Job> steps = management.createJobQuery().processInstanceId(timer.getProcessInstanceId()).messages().list();
            assertThat(steps).as("the timer fired once").hasSize(1);
            twice(steps.get(0).getId());
            assertThat(management.createJobQuery().processInstanceId(timer.getProcessInstanceId()).messages().count()).isZero();
        }
        assertThat(reminders() - before).as("each unit is reminded once").isEqualTo(timers.size());
        assertThat(jdbc.queryForObject("select count(*) from act_ru_incident", Integer.class)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from act_ru_job where exception_msg_ is not null or retries_ < 5 and retries_ <> 3", Integer.class)).isZero();
        Figures.print("F7", "%d jobs, each by %d workers at the same moment: %d effects, 0 incidents, 0 retries used up", 2 * timers.size(), WORKERS,
                2 * timers.size());
    }

    private void twice(String job) {
        Worker worker = new Worker(engine);
        List<AtOnce.Ending<Object>> endings = AtOnce.run(Collections.nCopies(WORKERS, Executors.callable(() -> worker.carryOut(job))));
        assertThat(endings).as("the loser is thrown out, but its job is not marked").anyMatch(AtOnce.Ending::succeeded);
    }

    private int reminders() {
        return jdbc.queryForObject("select count(*) from td_notice where kind = 'REMINDER'", Integer.class);
    }
}
