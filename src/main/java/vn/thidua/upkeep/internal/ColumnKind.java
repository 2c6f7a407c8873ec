package vn.thidua.upkeep.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The kinds of values both databases have in common, and how each stands in a line of JSON. The engine's timestamps are instants too, though
 * their columns do not say so.
 */
enum ColumnKind {
    TEXT, WHOLE, FLOATING, EXACT, TRUTH, DAY, ENGINE_TIME, INSTANT, BYTES;

    static ColumnKind of(ResultSetMetaData columns, int index) throws SQLException {
        if ("timestamptz".equalsIgnoreCase(columns.getColumnTypeName(index))) {
            return INSTANT;
        }
        return switch (columns.getColumnType(index)) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NVARCHAR, Types.CLOB -> TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOATING;
            case Types.DECIMAL, Types.NUMERIC -> EXACT;
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP -> ENGINE_TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("Column " + columns.getColumnName(index) + " has the type " + columns.getColumnTypeName(index)
                    + ", which a backup cannot hold");
        };
    }

    void write(ResultSet row, int index, JsonGenerator json) throws SQLException, IOException {
        if (row.getObject(index) == null) {
            json.writeNull();
            return;
        }
        switch (this) {
            case TEXT -> json.writeString(row.getString(index));
            case WHOLE -> json.writeNumber(row.getLong(index));
            case FLOATING -> json.writeNumber(row.getDouble(index));
            case EXACT -> json.writeString(row.getBigDecimal(index).toPlainString());
            case TRUTH -> json.writeBoolean(row.getBoolean(index));
            case DAY -> json.writeString(row.getObject(index, LocalDate.class).toString());
            case ENGINE_TIME -> json.writeString(row.getTimestamp(index).toInstant().toString());
            case INSTANT -> json.writeString(row.getObject(index, OffsetDateTime.class).toInstant().toString());
            case BYTES -> json.writeBinary(row.getBytes(index));
        }
    }

    void set(PreparedStatement insert, int index, JsonNode value) throws SQLException, IOException {
        if (value.isNull()) {
            insert.setNull(index, nullType());
            return;
        }
        switch (this) {
            case TEXT -> insert.setString(index, value.textValue());
            case WHOLE -> insert.setLong(index, value.longValue());
            case FLOATING -> insert.setDouble(index, value.doubleValue());
            case EXACT -> insert.setBigDecimal(index, new BigDecimal(value.textValue()));
            case TRUTH -> insert.setBoolean(index, value.booleanValue());
            case DAY -> insert.setObject(index, LocalDate.parse(value.textValue()));
            case ENGINE_TIME -> insert.setTimestamp(index, Timestamp.from(Instant.parse(value.textValue())));
            case INSTANT -> insert.setObject(index, Instant.parse(value.textValue()).atOffset(ZoneOffset.UTC));
            case BYTES -> insert.setBytes(index, value.binaryValue());
        }
    }

    private int nullType() {
        return switch (this) {
            case TEXT -> Types.VARCHAR;
            case WHOLE -> Types.BIGINT;
            case FLOATING -> Types.DOUBLE;
            case EXACT -> Types.NUMERIC;
            case TRUTH -> Types.BOOLEAN;
            case DAY -> Types.DATE;
            case ENGINE_TIME -> Types.TIMESTAMP;
            case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case BYTES -> Types.BINARY;
        };
    }
}
