package vn.thidua.document.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.document.EvidenceFile;
import vn.thidua.engine.OpenTasks;

/** Takes away, each night, what was attached to tasks that ended without it, and contents that no file names. */
@Component
class FileCleanUp {

    private static final Logger LOG = LoggerFactory.getLogger(FileCleanUp.class);
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileRows rows;
    private final OpenTasks tasks;
    private final Contents contents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileCleanUp(FileRows rows, OpenTasks tasks, Contents contents, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.contents = contents;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        List<StoredFile> drafts = rows.findBySentAtIsNullAndAttachedAtBefore(clock.instant().minus(GRACE));
        Set<String> open = tasks.stillOpen(drafts.stream().map(StoredFile::taskId).collect(Collectors.toSet()));
        List<EvidenceFile> abandoned = drafts.stream().filter(file -> !open.contains(file.taskId())).map(StoredFile::view).toList();
        abandoned.forEach(file -> transaction.executeWithoutResult(status -> rows.deleteDraft(file.id())));
        int forgotten = contents.forgetUnnamed();
        if (!abandoned.isEmpty() || forgotten > 0) {
            LOG.info("{} abandoned files and {} contents removed", abandoned.size(), forgotten);
        }
    }
}
