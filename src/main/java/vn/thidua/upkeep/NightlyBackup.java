package vn.thidua.upkeep;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.Refused;
import vn.thidua.upkeep.internal.OldBackups;

/**
 * Takes a backup every night ({@code thidua.backup.*}) without a stop, which an embedded H2 allows to nobody else, and keeps the newest.
 * While a council votes it waits and tries again.
 */
@Component
@ConditionalOnProperty("thidua.backup.folder")
class NightlyBackup {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final Duration LATER = Duration.ofMinutes(15);

    private final TakeBackup take;
    private final AuditTrail audit;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Path folder;
    private final int keep;

    NightlyBackup(TakeBackup take, AuditTrail audit, TaskScheduler scheduler, Clock clock, Environment settings) {
        this.take = take;
        this.audit = audit;
        this.scheduler = scheduler;
        this.clock = clock;
        this.folder = Path.of(settings.getRequiredProperty("thidua.backup.folder"));
        this.keep = settings.getProperty("thidua.backup.keep", Integer.class, 14);
    }

    /** On a thread of its own: other scheduled work must not wait for a large database. */
    @Scheduled(cron = "${thidua.backup.at:0 30 0 * * *}", zone = "Asia/Ho_Chi_Minh")
    void night() {
        new Thread(this::run, "backup").start();
    }

    void run() {
        try {
            Backup backup = take.into(folder, false);
            audit.record("BACKUP_TAKEN", backup.folder().getFileName().toString(), "Bản kê SHA-256 " + backup.fingerprint());
            OldBackups.forget(folder, keep);
            LOG.info("Backup {}: {} rows, {} files, manifest {}", backup.folder(), backup.rows(), backup.files(), backup.fingerprint());
        } catch (Refused notNow) {
            LOG.warn("No backup now, next try in {} minutes: {}", LATER.toMinutes(), notNow.getMessage());
            scheduler.schedule(this::night, clock.instant().plus(LATER));
        } catch (RuntimeException failed) {
            LOG.error("The nightly backup failed", failed);
        }
    }
}
