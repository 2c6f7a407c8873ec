package vn.thidua.upkeep.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lets rows come in any order, and has the database look at every reference afterwards. */
interface ForeignKeys {

    void suspend() throws SQLException;

    /** @throws SQLException when a reference leads nowhere */
    void check() throws SQLException;

    /** Switched off and on, with a check of what is there. */
    record OfH2(Connection connection) implements ForeignKeys {

        @Override
        public void suspend() throws SQLException {
            execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
        }

        @Override
        public void check() throws SQLException {
            execute(connection, "SET REFERENTIAL_INTEGRITY TRUE");
            for (String table : Database.tables(connection)) {
                execute(connection, "ALTER TABLE " + table + " SET REFERENTIAL_INTEGRITY TRUE CHECK");
            }
        }
    }

    /** Dropped and made again as they were, in the one transaction of the load; no right of a superuser is needed. */
    final class OfPostgres implements ForeignKeys {

        private static final String ALL = """
                select conrelid::regclass, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
                where contype = 'f' and connamespace = current_schema::regnamespace""";

        private final Connection connection;
        private final List<String> remake = new ArrayList<>();

        OfPostgres(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void suspend() throws SQLException {
            List<String> drop = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet keys = statement.executeQuery(ALL)) {
                while (keys.next()) {
                    drop.add("alter table %s drop constraint %s".formatted(keys.getString(1), keys.getString(2)));
                    remake.add("alter table %s add constraint %s %s".formatted(keys.getString(1), keys.getString(2), keys.getString(3)));
                }
            }
            for (String sql : drop) {
                execute(connection, sql);
            }
        }

        @Override
        public void check() throws SQLException {
            for (String sql : remake) {
                execute(connection, sql);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
