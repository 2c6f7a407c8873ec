package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.thidua.shared.Refused;
import vn.thidua.upkeep.internal.Manifest.Migration;
import vn.thidua.upkeep.internal.Manifest.Table;

/** Verifies a backup and its target before anything is touched, makes the tables of this product, and loads all rows in one transaction. */
public final class BackupReader {

    private final DataSource dataSource;
    private final InstallationFolders folders;

    public BackupReader(DataSource dataSource, InstallationFolders folders) {
        this.dataSource = dataSource;
        this.folders = folders;
    }

    public Manifest restore(Path backup) throws SQLException, IOException {
        Manifest manifest = Manifest.of(backup);
        Checksums.verify(backup, manifest);
        boolean h2 = requireEmpty();
        folders.requireRoomFor(backup);
        requireSameVersion(manifest, h2);
        boolean done = false;
        try {
            Database.create(dataSource, h2);
            load(backup, manifest, h2);
            folders.fillFrom(backup);
            done = true;
            return manifest;
        } finally {
            if (!done) {
                clear(h2);
            }
        }
    }

    /** Counts once more what is in the place where it stays. */
    public static void requireAllRows(DataSource place, Manifest manifest) throws SQLException {
        try (Connection connection = place.getConnection()) {
            for (Table table : manifest.tables()) {
                String rows = Database.texts(connection, "select count(*) from " + table.name()).get(0);
                if (!rows.equals(String.valueOf(table.rows()))) {
                    throw new DamagedBackup("Bảng %s có %s dòng sau khi phục hồi, bản kê ghi %d dòng.".formatted(table.name(), rows, table.rows()));
                }
            }
        }
    }

    private boolean requireEmpty() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!Database.isEmpty(connection)) {
                throw Refused.conflict("Cơ sở dữ liệu đích không trống; chỉ phục hồi vào cơ sở dữ liệu mới, chưa có bảng nào.");
            }
            return Snapshot.isH2(connection);
        }
    }

    private void requireSameVersion(Manifest manifest, boolean h2) {
        Set<Migration> written = new HashSet<>(manifest.migrations());
        Set<Migration> known = new HashSet<>(Database.known(dataSource, h2));
        if (!written.equals(known)) {
            throw otherVersion(manifest, "cấu trúc %d bước, phiên bản này có %d bước".formatted(written.size(), known.size()));
        }
    }

    private static Refused otherVersion(Manifest manifest, String difference) {
        return Refused.conflict("Bản sao lưu do phiên bản khác ghi (%s: %s). Hãy phục hồi bằng đúng phiên bản đó rồi nâng cấp.".formatted(manifest.product(), difference));
    }

    private void load(Path backup, Manifest manifest, boolean h2) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            requireSameColumns(connection, manifest);
            connection.setAutoCommit(false);
            ForeignKeys keys = h2 ? new ForeignKeys.OfH2(connection) : new ForeignKeys.OfPostgres(connection);
            keys.suspend();
            for (Table table : manifest.tables()) {
                TableFiles.load(connection, table, backup);
            }
            keys.check();
            for (Map.Entry<String, String> numbered : Database.numbered(connection).entrySet()) {
                restart(connection, numbered.getKey(), numbered.getValue());
            }
            connection.commit();
        }
    }

    private static void requireSameColumns(Connection connection, Manifest manifest) throws SQLException {
        Map<String, Set<String>> here = Database.columns(connection);
        Map<String, Set<String>> there = manifest.tables().stream().collect(Collectors.toMap(Table::name, table -> new TreeSet<>(table.columns())));
        Map<String, Set<String>> different = new HashMap<>(there);
        different.entrySet().removeAll(here.entrySet());
        Set<String> tables = new TreeSet<>(different.keySet());
        here.keySet().stream().filter(table -> !there.containsKey(table)).forEach(tables::add);
        if (!tables.isEmpty()) {
            throw otherVersion(manifest, "bảng " + String.join(", ", tables));
        }
    }

    private static void restart(Connection connection, String table, String column) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> next = Database.texts(connection, "select coalesce(max(%s), 0) + 1 from %s".formatted(column, table));
            statement.execute("alter table %s alter column %s restart with %s".formatted(table, column, next.get(0)));
        }
    }

    /** Only what this restoration has made, since it began with nothing. */
    private void clear(boolean h2) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            if (h2) {
                statement.execute("DROP ALL OBJECTS");
                return;
            }
            for (String table : Database.texts(connection, "select table_name from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE'")) {
                statement.execute("drop table \"" + table + "\" cascade");
            }
            for (String function : Database.texts(connection, "select p.oid::regprocedure from pg_proc p where p.pronamespace = current_schema::regnamespace and p.proname like 'td\\_%'")) {
                statement.execute("drop function " + function);
            }
        }
    }
}
