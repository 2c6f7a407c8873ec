package vn.thidua.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import vn.thidua.upkeep.internal.BackupReader;
import vn.thidua.upkeep.internal.InstallationFolders;
import vn.thidua.upkeep.internal.Manifest;

/** Fills an empty database, and the empty folders beside it, from a backup; whatever goes wrong, the database is empty again. */
@Component
public class RestoreBackup {

    private final DataSource dataSource;
    private final InstallationFolders folders;

    RestoreBackup(DataSource dataSource, InstallationFolders folders) {
        this.dataSource = dataSource;
        this.folders = folders;
    }

    /**
     * @throws vn.thidua.shared.Refused when there is something in the target already, or another version wrote the backup
     * @throws vn.thidua.upkeep.internal.DamagedBackup when a file is not as it was written; nothing has been touched then
     */
    public Manifest from(Path backup) {
        try {
            return new BackupReader(dataSource, folders).restore(backup);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("restore", null, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
