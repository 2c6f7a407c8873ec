package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;
import vn.thidua.upkeep.Backup;
import vn.thidua.upkeep.internal.Manifest.Table;

/** Writes a backup under a name that shows it is not finished, and gives it its own name last. */
public final class BackupWriter {

    static final String PREFIX = "thidua-";
    private static final String UNFINISHED = ".part";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Connection connection;
    private final DataSource dataSource;
    private final InstallationFolders folders;

    /** @param connection in a transaction that sees one state */
    public BackupWriter(Connection connection, DataSource dataSource, InstallationFolders folders) {
        this.connection = connection;
        this.dataSource = dataSource;
        this.folders = folders;
    }

    public Backup write(Path place) throws SQLException, IOException {
        Instant takenAt = now();
        Path folder = place.resolve(PREFIX + NAME.format(takenAt));
        Path unfinished = place.resolve(folder.getFileName() + UNFINISHED);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Files.createDirectories(place);
        createPrivately(unfinished);
        boolean finished = false;
        try {
            Manifest manifest = fill(unfinished, takenAt);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            finished = true;
            return new Backup(folder, manifest.tables().size(), manifest.rows(), manifest.files().size(), Checksums.of(folder.resolve(Manifest.NAME)));
        } finally {
            if (!finished) {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
    }

    private Manifest fill(Path folder, Instant takenAt) throws SQLException, IOException {
        boolean h2 = Snapshot.isH2(connection);
        List<Table> tables = new ArrayList<>();
        for (String table : Database.tables(connection)) {
            tables.add(TableFiles.write(connection, table, folder));
        }
        folders.copyInto(folder);
        Manifest manifest = new Manifest(Manifest.FORMAT, takenAt.toString(), Product.version(), h2 ? "H2" : "PostgreSQL", Database.applied(dataSource, h2),
                tables, Checksums.under(folder));
        manifest.writeTo(folder);
        return manifest;
    }

    /** The database's word for the moment whose state the transaction sees. */
    private Instant now() throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("select current_timestamp")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** It holds what the database holds: nobody else on the machine may read it. */
    private static void createPrivately(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }
}
