package vn.thidua.upkeep;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.UncategorizedSQLException;
import vn.thidua.shared.Refused;
import vn.thidua.upkeep.internal.BackupReader;
import vn.thidua.upkeep.internal.H2File;
import vn.thidua.upkeep.internal.Manifest;
import vn.thidua.upkeep.internal.Terminal;

/** Restores into the configured database; an H2 file gets its name when it is whole. */
final class Restoration {

    private final List<String> settings;
    private final PrintStream out;

    Restoration(List<String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    void from(Path backup) {
        Optional<H2File> file = file();
        if (file.isEmpty()) {
            recount(fill(backup, ""));
            return;
        }
        H2File target = file.get();
        if (Files.exists(target.file())) {
            throw Refused.conflict("Đã có tệp cơ sở dữ liệu %s; chỉ phục hồi vào nơi trống.".formatted(target.file()));
        }
        H2File unfinished = target.unfinished();
        try {
            unfinished.delete();
            try {
                Manifest restored = fill(backup, unfinished.url());
                unfinished.moveTo(target);
                recount(restored);
            } finally {
                unfinished.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<H2File> file() {
        try (ConfigurableApplicationContext context = Terminal.reading(settings)) {
            return H2File.of(context.getBean(DataSourceProperties.class).determineUrl());
        }
    }

    private Manifest fill(Path backup, String target) {
        try (ConfigurableApplicationContext context = Terminal.writing(settings, target)) {
            Manifest restored = context.getBean(RestoreBackup.class).from(backup);
            out.printf("Đã phục hồi %d dòng của %d bảng, trạng thái lúc %s.%n", restored.rows(), restored.tables().size(), restored.takenAt());
            return restored;
        }
    }

    private void recount(Manifest restored) {
        try (ConfigurableApplicationContext context = Terminal.reading(settings)) {
            BackupReader.requireAllRows(context.getBean(DataSource.class), restored);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("restore", null, e);
        }
    }
}
