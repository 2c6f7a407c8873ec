package vn.thidua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.AuditProof;
import vn.thidua.audit.ChainHead;
import vn.thidua.engine.testing.PostgresDatabase;
import vn.thidua.shared.SettableClock;

/** The record alone on a new database, with everything that writes, seals and checks it, and with somebody who has the database in hand. */
final class Bench {

    /** Where the record can be kept. */
    enum Kind { H2, POSTGRES }

    final DataSource database;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final StoredAudit audit;
    final RolledBackNumbers rolledBack = new RolledBackNumbers();
    private final Kind kind;
    private AuditSettings settings;

    private Bench(Kind kind, String url, AuditSettings settings) {
        this.kind = kind;
        this.settings = settings;
        this.database = new DriverManagerDataSource(url);
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.audit = new StoredAudit(jdbc, rolledBack, settings, () -> "chu-tich", new SettableClock(LocalDate.of(2024, 1, 10)));
    }

    static Bench on(Kind kind) {
        return on(kind, new AuditSettings(null, 0));
    }

    static Bench on(Kind kind, AuditSettings settings) {
        Bench bench = new Bench(kind, kind == Kind.H2 ? "jdbc:h2:mem:bench-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : schema(), settings);
        bench.run("db/migration/V90__audit.sql", "db/migration/V120__audit_chain.sql");
        if (kind == Kind.H2) {
            bench.run("db/vendor/h2/V121__audit_append_only.sql");
        } else {
            bench.run("db/vendor/postgresql/V91__audit_append_only.sql", "db/vendor/postgresql/V121__audit_seal_append_only.sql");
        }
        return bench;
    }

    /** Entries of three kinds, sealed. */
    static Bench sealed(Kind kind) {
        Bench bench = on(kind);
        for (int i = 1; i <= 6; i++) {
            bench.write("ACTION_" + i, "m/r0/" + i, i == 3 ? null : "lý do " + i);
        }
        bench.seal();
        assertThat(bench.prove().broken()).isEmpty();
        return bench;
    }

    private static String schema() {
        String url = Shared.URL;
        String name = "s" + UUID.randomUUID().toString().replace("-", "");
        new JdbcTemplate(new DriverManagerDataSource(url)).execute("create schema " + name);
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    private static final class Shared {

        static final String URL = PostgresDatabase.newDatabase();
    }

    private void run(String... scripts) {
        for (String script : scripts) {
            jdbc.execute((org.springframework.jdbc.core.ConnectionCallback<Void>) connection -> {
                ScriptUtils.executeSqlScript(connection, new org.springframework.core.io.support.EncodedResource(new ClassPathResource(script), "UTF-8"),
                        false, false, "--", script.contains("postgresql") ? ScriptUtils.EOF_STATEMENT_SEPARATOR : ";", "/*", "*/");
                return null;
            });
        }
    }

    void write(String action, String subject, String reason) {
        transaction.executeWithoutResult(status -> audit.record(action, subject, reason));
    }

    void writeAndRollBack() {
        transaction.executeWithoutResult(status -> {
            audit.record("NEVER_HAPPENED", "m", null);
            status.setRollbackOnly();
        });
    }

    AuditSealer sealer() {
        return new AuditSealer(jdbc, transaction.getTransactionManager(), rolledBack, settings);
    }

    int seal() {
        return sealer().seal();
    }

    /** From now on links are made and checked with these settings. */
    void settings(AuditSettings other) {
        this.settings = other;
    }

    AuditProof prove(ChainHead... noted) {
        try {
            return new ChainCheck(database, settings).prove(Arrays.asList(noted));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What whoever owns the database can do: the guards are taken away first. */
    void tamper(String... statements) {
        List<String> guards = kind == Kind.H2 ? List.of("drop trigger if exists tr_audit_append_only", "drop trigger if exists tr_audit_seal_append_only")
            : List.of("alter table td_audit disable trigger all", "alter table td_audit_seal disable trigger all");
        guards.forEach(jdbc::execute);
        for (String statement : statements) {
            assertThat(jdbc.update(statement)).as(statement).isPositive();
        }
    }
}
