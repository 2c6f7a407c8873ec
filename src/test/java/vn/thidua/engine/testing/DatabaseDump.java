package vn.thidua.engine.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every row of every table of the schema as text, binary columns included, to prove that something is stored nowhere or nothing changed.
 * Works on H2 and PostgreSQL.
 */
public final class DatabaseDump {

    private final Map<String, List<String>> rows;

    private DatabaseDump(Map<String, List<String>> rows) {
        this.rows = rows;
    }

    /** Reads the whole database; for small test databases only. */
    public static DatabaseDump of(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_type in ('BASE TABLE', 'TABLE') and lower(table_schema) = 'public'""", String.class)) {
            rows.put(table.toLowerCase(), jdbc.query("select * from \"" + table + "\"", (row, number) -> text(row)));
        }
        return new DatabaseDump(rows);
    }

    /** Tables with a row in which the text occurs, case-sensitively, as text or inside a binary value. */
    public List<String> tablesContaining(String text) {
        return rows.entrySet().stream().filter(table -> table.getValue().stream().anyMatch(row -> row.contains(text)))
                .map(Map.Entry::getKey).toList();
    }

    /** Rows of one table as {@code column=value, …}. */
    public List<String> rows(String table) {
        return rows.getOrDefault(table.toLowerCase(), List.of());
    }

    /** Tables that hold other rows than before; the engine's metrics and properties are left out. */
    public List<String> tablesChangedSince(DatabaseDump before) {
        return rows.keySet().stream().filter(table -> !table.startsWith("act_ru_meter") && !table.equals("act_ge_property"))
                .filter(table -> !sorted(rows(table)).equals(sorted(before.rows(table)))).toList();
    }

    private static List<String> sorted(List<String> list) {
        return list.stream().sorted().toList();
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getMetaData().getColumnLabel(column).toLowerCase() + "=" + text(row.getObject(column)));
        }
        return String.join(", ", values);
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
