package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the whole database as it was at one moment, whatever is written meanwhile. */
public final class Snapshot {

    private Snapshot() {
    }

    /** What is read, by either way of asking; both see the same state. */
    @FunctionalInterface
    public interface Reading<T> {

        T read(Connection connection, JdbcClient sql) throws SQLException, IOException;
    }

    public static <T> T read(DataSource dataSource, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(isolation(connection));
            try {
                return reading.read(connection, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("snapshot", null, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2 gives one state of all tables only from this level on; PostgreSQL gives it below, without conflicts. */
    private static int isolation(Connection connection) throws SQLException {
        return isH2(connection) ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ;
    }

    static boolean isH2(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName());
    }
}
