package vn.thidua.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.scheduling.TaskScheduler;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.shared.BackupObjection;
import vn.thidua.upkeep.internal.EmptyInstallation;

/** The backup that the application takes itself, while its H2 file is open. */
class NightlyBackupTest {

    private static final Instant NIGHT = Instant.parse("2026-11-20T17:30:00Z");

    @TempDir
    Path place;
    private final RecordingAudit audit = new RecordingAudit();
    private final TaskScheduler scheduler = mock(TaskScheduler.class);
    private Optional<String> objection = Optional.empty();
    private NightlyBackup nightly;

    @BeforeEach
    void anInstallation() throws Exception {
        String url = "jdbc:h2:file:" + place.resolve("thidua");
        EmptyInstallation.at(url);
        MockEnvironment settings = new MockEnvironment().withProperty("thidua.backup.folder", place.resolve("backups").toString());
        BackupObjection now = sql -> objection;
        TakeBackup take = new TakeBackup(new DriverManagerDataSource(url, "sa", ""), EmptyInstallation.folders(settings), List.of(now));
        nightly = new NightlyBackup(take, audit, scheduler, Clock.fixed(NIGHT, ZoneOffset.UTC), settings);
    }

    @Test
    void waitsWhileAModuleObjectsAndIsTakenThen() throws Exception {
        objection = Optional.of("Hội đồng đang bỏ phiếu kín.");
        nightly.run();
        assertThat(place.resolve("backups")).doesNotExist();
        assertThat(audit.lines).isEmpty();
        verify(scheduler).schedule(any(Runnable.class), eq(NIGHT.plusSeconds(15 * 60)));

        objection = Optional.empty();
        nightly.run();
        try (var backups = Files.list(place.resolve("backups"))) {
            assertThat(backups).singleElement().satisfies(backup -> assertThat(backup.resolve("manifest.json")).exists());
        }
        assertThat(audit.lines).singleElement().asString().startsWith("BACKUP_TAKEN thidua-").contains("SHA-256");
        verifyNoMoreInteractions(scheduler);
    }
}
