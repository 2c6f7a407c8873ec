package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.DemoApplication;
import vn.thidua.ThiDuaApplication;
import vn.thidua.engine.testing.PostgresDatabase;
import vn.thidua.proof.backup.BackupFiles;
import vn.thidua.proof.backup.Restlessness;
import vn.thidua.proof.backup.Upkeep;
import vn.thidua.upkeep.TakeBackup;

/**
 * F18: a backup taken while people work, restored into a place where nothing was, is that one moment whole: every row of every table, no
 * contradiction between them, and the application goes on there, timers included.
 */
@DemoApplication
class F18RestoredElsewhereIT {

    enum Kind {
        H2 {
            @Override
            Upkeep place(Path folder) {
                return new Upkeep("jdbc:h2:file:" + folder.resolve("thidua"), "sa", "");
            }
        },
        POSTGRESQL {
            @Override
            Upkeep place(Path folder) {
                return new Upkeep(PostgresDatabase.newDatabase(), "postgres", "bat-ky");
            }
        };

        abstract Upkeep place(Path folder);
    }

    @Autowired
    TakeBackup demonstration;
    @TempDir
    Path folder;

    @AfterEach
    void realClock() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource
    void isThatMomentWholeAndGoesOn(Kind kind) throws Exception {
        Upkeep busy = kind.place(folder.resolve("busy"));
        busy.restore(demonstration.into(folder.resolve("demonstration"), false).folder()).succeeded();

        Path backup;
        int before;
        int after;
        try (ConfigurableApplicationContext application = start(busy); Restlessness people = Restlessness.of(application)) {
            before = people.awaitMore(6);
            backup = kind == Kind.H2 ? application.getBean(TakeBackup.class).into(folder.resolve("backups"), false).folder()
                    : busy.backup(folder.resolve("backups"));
            after = people.awaitMore(6);
        }

        Upkeep elsewhere = kind.place(folder.resolve("elsewhere"));
        String found = elsewhere.restore(backup).succeeded();
        assertThat(found).as("no contradiction between rows of one moment").contains(" 0 sai lệch");
        BackupFiles taken = new BackupFiles(backup);
        BackupFiles restored = new BackupFiles(elsewhere.backup(folder.resolve("again")));
        assertThat(restored.rowsByTable()).as("every row of every table").isEqualTo(taken.rowsByTable());

        elsewhere.restore(backup).refused("không trống", "Đã có tệp cơ sở dữ liệu");
        damagedBackupIsRefused(kind, backup);
        int fired = goesOn(elsewhere, taken);
        Figures.print("F18", "%s: backup of %d rows in %d tables taken after %d of %d actions of people at work (more followed); restored elsewhere: "
                        + "%d instances, %d open tasks, %d votes, %d audit entries equal, all tables equal by hash; %d timers fired there; second "
                        + "restore and damaged backup refused", kind, taken.rows(), taken.rowsByTable().size(), before, after, taken.rowsOf("act_ru_execution"),
                taken.rowsOf("act_ru_task"), taken.rowsOf("td_council_voted"), taken.rowsOf("td_audit"), fired);
    }

    private void damagedBackupIsRefused(Kind kind, Path backup) throws Exception {
        Path table = backup.resolve("tables/td_council_tally.jsonl.gz");
        byte[] whole = Files.readAllBytes(table);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(table, damaged);
        Upkeep third = kind.place(folder.resolve("third"));
        third.restore(backup).refused("td_council_tally.jsonl.gz không khớp với mã SHA-256");
        Files.write(table, whole);
        third.restore(backup).succeeded();
    }

    /** Starts the application on what was restored and moves the clock behind the last deadline of a registration. */
    private int goesOn(Upkeep place, BackupFiles taken) {
        try (ConfigurableApplicationContext application = start(place)) {
            assertThat(application.getBean(RuntimeService.class).createProcessInstanceQuery().count()).isEqualTo(taken.instances());
            assertThat(application.getBean(TaskService.class).createTaskQuery().count()).isEqualTo(taken.rowsOf("act_ru_task"));
            ManagementService jobs = application.getBean(ManagementService.class);
            Instant later = jobs.createJobQuery().timers().orderByJobDuedate().asc().listPage(0, 20).stream()
                    .map(job -> job.getDuedate().toInstant()).reduce((first, second) -> second).orElseThrow().plusSeconds(1);
            long due = jobs.createJobQuery().timers().duedateLowerThan(Date.from(later)).count();
            ClockUtil.setCurrentTime(Date.from(later));
            Instant patience = Instant.now().plus(Duration.ofSeconds(60));
            while (jobs.createJobQuery().timers().duedateLowerThan(Date.from(later)).count() > 0 && Instant.now().isBefore(patience)) {
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(jobs.createJobQuery().timers().duedateLowerThan(Date.from(later)).list()).as("timers that fell due").isEmpty();
            assertThat(jobs.createJobQuery().noRetriesLeft().count()).isZero();
            return (int) due;
        }
    }

    private static ConfigurableApplicationContext start(Upkeep place) {
        return new SpringApplicationBuilder(ThiDuaApplication.class).run("--server.port=0",
                "--spring.datasource.url=" + place.url(), "--spring.datasource.username=" + place.user(), "--spring.datasource.password=" + place.password(),
                "--camunda.bpm.job-execution.wait-time-in-millis=200", "--camunda.bpm.job-execution.max-wait=500");
    }
}
