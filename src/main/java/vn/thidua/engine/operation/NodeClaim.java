package vn.thidua.engine.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Proof that no other process on the database goes by the same name, for as long as it is held. On PostgreSQL a session's lock, which
 * the server gives back when the process dies; the file of an embedded H2 is open to one process only.
 */
final class NodeClaim implements AutoCloseable {

    private static final String TRY = "select pg_try_advisory_lock(hashtext('thidua.node'), hashtext(?))";

    private final Connection connection;

    private NodeClaim(Connection connection) {
        this.connection = connection;
    }

    /** Empty when another process holds the name. */
    static Optional<NodeClaim> of(String name, DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean shared = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (!shared || locks(connection, name)) {
                return Optional.of(new NodeClaim(shared ? connection : closed(connection)));
            }
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    private static Connection closed(Connection connection) throws SQLException {
        connection.close();
        return connection;
    }

    private static boolean locks(Connection connection, String name) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The pool may hand the connection out again: the lock is given back first. */
    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            try (connection; var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            }
        }
    }
}
