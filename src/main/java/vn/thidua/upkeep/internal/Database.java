package vn.thidua.upkeep.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import vn.thidua.engine.EngineSchema;
import vn.thidua.upkeep.internal.Manifest.Migration;

/** The tables of one database, the engine's and ours. */
final class Database {

    /** How the tables came about is known by the product, and who is signed in ends with a backup. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "td_session", "td_session_attributes");
    private static final String COMMON = "db/migration";

    private Database() {
    }

    /** In the order of their names. */
    static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>(texts(connection, """
                select lower(table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema = current_schema"""));
        tables.removeAll(LEFT_OUT);
        return tables;
    }

    static boolean isEmpty(Connection connection) throws SQLException {
        return texts(connection, "select table_name from information_schema.tables where table_schema = current_schema").isEmpty();
    }

    /** Columns of each table that a backup would hold. */
    static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        for (String table : tables(connection)) {
            columns.put(table, new TreeSet<>());
        }
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                select lower(table_name), lower(column_name) from information_schema.columns where table_schema = current_schema""")) {
            while (rows.next()) {
                columns.getOrDefault(rows.getString(1), new TreeSet<>()).add(rows.getString(2));
            }
        }
        return columns;
    }

    /** Tables whose numbers are given by the database, with the column. */
    static Map<String, String> numbered(Connection connection) throws SQLException {
        Map<String, String> numbered = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                select lower(table_name), lower(column_name) from information_schema.columns where table_schema = current_schema and is_identity = 'YES'""")) {
            while (rows.next()) {
                numbered.put(rows.getString(1), rows.getString(2));
            }
        }
        return numbered;
    }

    /** The migrations that were applied, without those that are only for one kind of database. */
    static List<Migration> applied(DataSource dataSource, boolean h2) {
        return common(flyway(dataSource, h2).info().applied());
    }

    /** The migrations that this product would apply. */
    static List<Migration> known(DataSource dataSource, boolean h2) {
        return common(flyway(dataSource, h2).info().all());
    }

    private static List<Migration> common(MigrationInfo[] migrations) {
        return Arrays.stream(migrations).filter(migration -> migration.getVersion() != null && migration.getChecksum() != null)
                .filter(migration -> Database.class.getClassLoader().getResource(COMMON + "/" + migration.getScript()) != null)
                .map(migration -> new Migration(migration.getVersion().getVersion(), migration.getChecksum())).toList();
    }

    /** All tables as this product has them, without a row. */
    static void create(DataSource dataSource, boolean h2) throws SQLException {
        flyway(dataSource, h2).migrate();
        EngineSchema.create(dataSource);
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                if (!texts(connection, "select '' from " + table + " fetch first row only").isEmpty()) {
                    statement.executeUpdate("delete from " + table);
                }
            }
        }
    }

    private static Flyway flyway(DataSource dataSource, boolean h2) {
        return Flyway.configure().dataSource(dataSource).locations("classpath:" + COMMON, "classpath:db/vendor/" + (h2 ? "h2" : "postgresql")).load();
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
