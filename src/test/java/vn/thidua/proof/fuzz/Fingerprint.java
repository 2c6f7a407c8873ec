package vn.thidua.proof.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is stored, cheaply enough to look after each input: rows of every table, and the sum of the versions where rows have one, so that a changed row
 * shows too. Metrics, web sessions and the record of who signed in are nobody's data.
 */
public final class Fingerprint {

    private static final String[] NOT_LOOKED_AT = {"act_ru_meter", "act_ge_property", "td_session", "td_audit", "td_known_origin", "td_wrong_password"};

    private final JdbcTemplate jdbc;
    private final String query;

    public Fingerprint(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        query = tables().stream().map(this::count).collect(Collectors.joining(" union all "));
    }

    public Map<String, String> take() {
        Map<String, String> rows = new TreeMap<>();
        jdbc.query(query, row -> {
            rows.put(row.getString(1), row.getLong(2) + "/" + row.getLong(3));
        });
        return rows;
    }

    /** Tables that are not as they were. */
    public static List<String> changed(Map<String, String> before, Map<String, String> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table + " " + before.get(table) + " -> " + rows);
            }
        });
        return changed;
    }

    public static boolean isLookedAt(String table) {
        return java.util.Arrays.stream(NOT_LOOKED_AT).noneMatch(table.toLowerCase()::startsWith);
    }

    private List<String> tables() {
        return jdbc.queryForList("select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = 'PUBLIC'",
                String.class).stream().filter(Fingerprint::isLookedAt).toList();
    }

    private String count(String table) {
        List<String> version = jdbc.queryForList("select column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name = ?"
                + " and column_name in ('REV_', 'VERSION', 'ROW_VERSION') and data_type in ('INTEGER', 'BIGINT')", String.class, table);
        String sum = version.isEmpty() ? "0" : "coalesce(sum(\"" + version.get(0) + "\"), 0)";
        return "select '" + table + "', count(*), " + sum + " from \"" + table + "\"";
    }
}
