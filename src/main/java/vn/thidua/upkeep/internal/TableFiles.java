package vn.thidua.upkeep.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.thidua.upkeep.internal.Manifest.Table;

/** One file for each table, one line of JSON for each row; the same for both databases. */
final class TableFiles {

    private static final int FETCH = 500;
    private static final long BATCH_CHARACTERS = 4_000_000;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build());

    private TableFiles() {
    }

    /** Writes all rows that the connection's transaction sees. */
    static Table write(Connection connection, String table, Path folder) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                List<ColumnKind> kinds = kinds(rows.getMetaData());
                Table empty = new Table(table, names(rows.getMetaData()), 0);
                return new Table(table, empty.columns(), write(rows, kinds, Files.createDirectories(folder.resolve("tables")).resolve(table + ".jsonl.gz")));
            }
        }
    }

    private static long write(ResultSet rows, List<ColumnKind> kinds, Path file) throws SQLException, IOException {
        long count = 0;
        try (JsonGenerator json = JSON.createGenerator(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (; rows.next(); count++) {
                json.writeStartArray();
                for (int index = 1; index <= kinds.size(); index++) {
                    kinds.get(index - 1).write(rows, index, json);
                }
                json.writeEndArray();
            }
        }
        return count;
    }

    /** @throws DamagedBackup when the file does not hold the rows that the manifest counts */
    static void load(Connection connection, Table table, Path folder) throws SQLException, IOException {
        String columns = String.join(", ", table.columns());
        List<ColumnKind> kinds;
        try (Statement statement = connection.createStatement(); ResultSet none = statement.executeQuery("select " + columns + " from " + table.name() + " where 1 = 0")) {
            kinds = kinds(none.getMetaData());
        }
        String marks = String.join(", ", Collections.nCopies(kinds.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table.name(), columns, marks));
             JsonParser lines = JSON.createParser(new GZIPInputStream(Files.newInputStream(folder.resolve(table.file())), 1 << 16))) {
            long count = insert(insert, kinds, lines);
            if (count != table.rows()) {
                throw new DamagedBackup("Bảng %s có %d dòng trong tệp, bản kê ghi %d dòng.".formatted(table.name(), count, table.rows()));
            }
        }
    }

    private static long insert(PreparedStatement insert, List<ColumnKind> kinds, JsonParser lines) throws SQLException, IOException {
        long count = 0;
        long characters = 0;
        int waiting = 0;
        for (JsonNode values = JSON.readTree(lines); values != null; values = JSON.readTree(lines)) {
            for (int index = 1; index <= kinds.size(); index++) {
                JsonNode value = values.get(index - 1);
                characters += value.isTextual() ? value.textValue().length() : 1;
                kinds.get(index - 1).set(insert, index, value);
            }
            insert.addBatch();
            count++;
            if (++waiting == FETCH || characters > BATCH_CHARACTERS) {
                insert.executeBatch();
                waiting = 0;
                characters = 0;
            }
        }
        insert.executeBatch();
        return count;
    }

    static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            names.add(columns.getColumnName(index).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static List<ColumnKind> kinds(ResultSetMetaData columns) throws SQLException {
        List<ColumnKind> kinds = new ArrayList<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            kinds.add(ColumnKind.of(columns, index));
        }
        return kinds;
    }
}
