package vn.thidua.rehearsal.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The simulated time: moving it forward runs every job at the instant it is due, as the job executor would. */
@Component
public class EngineTime {

    private static final Comparator<Job> BY_DUE_DATE =
        Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()));

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
        return management.createJobQuery().active().executable().list().stream().min(BY_DUE_DATE);
    }

    /** Sets the clock to the next timer up to {@code until}; false when there is none. */
    private boolean moveToNextTimer(Instant until) {
        List<Job> next = management.createJobQuery().active().withRetriesLeft().duedateHigherThan(ClockUtil.getCurrentTime())
            .duedateLowerThan(Date.from(until.plusMillis(1))).orderByJobDuedate().asc().listPage(0, 1);
        next.forEach(job -> ClockUtil.setCurrentTime(job.getDuedate()));
        return !next.isEmpty();
    }
}
