package vn.thidua.rehearsal.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
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
        for (Optional<Job> job = next(instant); job.isPresent(); job = next(instant)) {
            run(job.get(), failed);
        }
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    private void run(Job job, Consumer<String> failed) {
        if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(job.getDuedate());
        }
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            management.setJobRetries(job.getId(), 0);
            failed.accept(e.getMessage());
        }
    }

    private Optional<Job> next(Instant until) {
        Date limit = Date.from(until.plusMillis(1));
        return management.createJobQuery().withRetriesLeft().active().list().stream()
            .filter(job -> job.getDuedate() == null || job.getDuedate().before(limit))
            .min(BY_DUE_DATE);
    }
}
