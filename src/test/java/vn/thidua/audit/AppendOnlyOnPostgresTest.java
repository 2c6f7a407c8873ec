package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All migrations run on PostgreSQL, and there the record refuses what only an attacker or a mistake would do. */
class AppendOnlyOnPostgresTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .load().migrate();
        execute("insert into td_audit (recorded_at, actor, action, subject) values (now(), 'engine', 'ROUND_OPENED', 'm/r0')");
        execute("insert into td_audit_seal (seal_no, entry_no, rolled_back, hash) values (1, 1, false, 'abc')");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update td_audit set reason = 'khác'", "delete from td_audit", "truncate td_audit", "truncate td_audit cascade",
        "update td_audit_seal set hash = ''", "delete from td_audit_seal", "truncate td_audit_seal"})
    void refusesToRewriteTheRecord(String attempt) {
        assertThatThrownBy(() -> execute(attempt)).isInstanceOf(SQLException.class)
            .hasMessageMatching("(?s).*(td_audit(_seal)? is append-only|cannot truncate a table referenced in a foreign key).*");
    }

    @Test
    void stillAdds() throws SQLException {
        execute("insert into td_audit (recorded_at, actor, action, subject) values (now(), 'engine', 'ROUND_CLOSED', 'm/r0')");

        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from td_audit where subject = 'm/r0'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
