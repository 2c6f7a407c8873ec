package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.thidua.audit.internal.AuditSettings;
import vn.thidua.engine.testing.PostgresDatabase;

/** The command says in Vietnamese what it found, and its exit code tells a script. */
class VerifyAuditCommandTest {

    private final DataSource database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void anEmptyRecord() {
        recordAt(database);
    }

    @Test
    void isAskedForByName() {
        assertThat(VerifyAuditCommand.isAskedFor(new String[] {"verify-audit"})).isTrue();
        assertThat(VerifyAuditCommand.isAskedFor(new String[] {"--spring.profiles.active=demo"})).isFalse();
    }

    @Test
    void aWholeRecord() {
        assertThat(run()).isZero();
        assertThat(text()).contains("Số mục: 0 (chờ niêm phong: 0;", "Mã niêm phong cuối: 0:", "Nhật ký kiểm toán nguyên vẹn.");
    }

    @Test
    void aBrokenOne() {
        jdbc.update("insert into td_audit (entry_no, recorded_at, actor, action, subject) values (3, current_timestamp, 'engine', 'FORGED', 'm')");

        assertThat(run()).isEqualTo(1);
        assertThat(text()).contains("SAI: mục số 3 (FORGED, m)", "khuyết không rõ lý do ở 1 chỗ", ": 1–2", "ĐÃ BỊ CAN THIỆP");
    }

    @Test
    void aHeadThatWasNoted() {
        assertThat(run("--head=2:" + "a".repeat(64))).isEqualTo(1);
        assertThat(text()).contains("SAI: chuỗi chỉ còn 0 mắt xích, trước đây đã có 2");
        assertThat(run("--head=hai")).isEqualTo(2);
        assertThat(text()).contains("Cách dùng: verify-audit");
    }

    @Test
    void aDatabaseThatCannotBeRead() {
        jdbc.execute("drop table td_audit_seal");

        assertThat(run()).isEqualTo(2);
        assertThat(text()).contains("Không đọc được nhật ký kiểm toán");
    }

    @Test
    void readsTheSettingsOfTheApplication() {
        assertThat(VerifyAuditCommand.run(new String[] {"verify-audit", "--spring.datasource.url=jdbc:h2:file:./target/khong-co;AUTO_SERVER=FALSE"})).isEqualTo(2);
        assertThat(new java.io.File("target/khong-co.mv.db")).doesNotExist();
    }

    @Test
    void settingsThatAreIncompleteAreNoBrokenRecord() {
        assertThat(VerifyAuditCommand.run(new String[] {"verify-audit", "--spring.profiles.active=postgres"})).isEqualTo(2);
    }

    @Test
    void runsBesideTheApplicationOnPostgres() throws SQLException {
        String url = PostgresDatabase.newDatabase();
        DataSource running = recordAt(new DriverManagerDataSource(url));
        try (Connection busy = running.getConnection(); Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("insert into td_audit (recorded_at, actor, action, subject) values (now(), 'engine', 'NOT_COMMITTED', 'm')");

            assertThat(VerifyAuditCommand.run(new String[] {"verify-audit", "--spring.profiles.active=postgres", "--THIDUA_DB_URL=" + url,
                "--THIDUA_DB_USER=postgres", "--THIDUA_DB_PASSWORD=bat-ky"})).isZero();
            busy.rollback();
        }
    }

    @Test
    void readsAnH2FileThatNobodyHolds(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("thidua");
        recordAt(new DriverManagerDataSource(url, "sa", ""));

        assertThat(VerifyAuditCommand.run(new String[] {"verify-audit", "--spring.datasource.url=" + url})).isZero();
    }

    private static DataSource recordAt(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V90__audit.sql"), new ClassPathResource("db/migration/V120__audit_chain.sql"))
            .execute(database);
        return database;
    }

    private int run(String... arguments) {
        return VerifyAuditCommand.run(database, new AuditSettings(null, 0), arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
