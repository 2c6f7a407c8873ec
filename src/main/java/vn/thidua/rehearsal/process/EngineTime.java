package vn.thidua.rehearsal.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** The simulated time: moving it forward runs every job at the instant it is due, as the job executor would. */
@Component
public class EngineTime {

    private final ManagementService management;

    EngineTime(ManagementService management) {
        this.management = management;
    }

    /** Sets the clock without running anything; for the first instant of a run. */
    public void startAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Gives the JVM its real clock back. */
    public void stop() {
        ClockUtil.reset();
    }

    /**
     * Runs what is due up to and including {@code instant} and leaves the clock there.
     *
     * @param failed told of each job that failed, with the exception's message; the job is not tried again
     */
    public void advanceTo(Instant instant, Consumer<String> failed) {
        do {
            for (Optional<Job> job = next(); job.isPresent(); job = next()) {
                run(job.get(), failed);
            }
        } while (moveToNextTimer(instant));
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    private void run(Job job, Consumer<String> failed) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            management.setJobRetries(job.getId(), 0);
            failed.accept(e.getMessage());
        }
    }

    private Optional<Job> next() {
        return first(management.createJobQuery().messages()).or(() -> first(management.createJobQuery().timers().orderByJobDuedate().asc()));
    }

    /** One job at a time: reading all of them made each step slower with every waiting unit. */
    private static Optional<Job> first(JobQuery jobs) {
        return jobs.active().executable().listPage(0, 1).stream().findFirst();
    }

    /** Sets the clock to the next timer up to {@code until}; false when there is none. */
    private boolean moveToNextTimer(Instant until) {
        List<Job> next = management.createJobQuery().active().withRetriesLeft().duedateHigherThan(ClockUtil.getCurrentTime())
            .duedateLowerThan(Date.from(until.plusMillis(1))).orderByJobDuedate().asc().listPage(0, 1);
        next.forEach(job -> ClockUtil.setCurrentTime(job.getDuedate()));
        return !next.isEmpty();
    }
}
