package vn.thidua.document.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.engine.TaskSubmitted;

/** What is attached to a task is sent with it, in the same transaction; from then on it cannot be changed. */
@Component
class SentWithTask {

    private final FileDesk desk;
    private final FileRows rows;
    private final Clock clock;

    SentWithTask(FileDesk desk, FileRows rows, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(TaskSubmitted submitted) {
        if (desk.takesFiles(submitted.kind())) {
            rows.send(submitted.task().taskId(), clock.instant());
            rows.withdraw(submitted.task().taskId(), clock.instant());
        }
    }
}
