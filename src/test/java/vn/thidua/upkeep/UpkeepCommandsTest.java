package vn.thidua.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.upkeep.internal.EmptyInstallation;

/** The commands as somebody at a terminal meets them, on a small H2 file. */
class UpkeepCommandsTest {

    @TempDir
    static Path once;
    @TempDir
    Path place;
    private String source;
    private String target;

    @BeforeAll
    static void tables() throws SQLException {
        EmptyInstallation.at("jdbc:h2:file:" + once.resolve("thidua"));
    }

    @BeforeEach
    void anInstallation() throws Exception {
        Files.createDirectories(place.resolve("source"));
        Files.copy(once.resolve("thidua.mv.db"), place.resolve("source/thidua.mv.db"));
        source = "jdbc:h2:file:" + place.resolve("source/thidua") + ";AUTO_SERVER=FALSE";
        target = "jdbc:h2:file:" + place.resolve("target/thidua") + ";AUTO_SERVER=FALSE";
        try (Connection connection = DriverManager.getConnection(source, "sa", ""); var statement = connection.createStatement()) {
            statement.execute("insert into td_unit (id, version, name, type, subordinate, valid_from, roster_order) "
                    + "values ('xa-a', 0, 'Xã A – «ế»\nhai dòng', 'COMMUNE', true, date '2024-02-29', 1)");
            statement.execute("insert into td_audit (recorded_at, actor, action, subject) values (timestamp with time zone '2026-11-20 17:21:11.123456+07:00', 'a', 'B', 'c')");
            statement.execute("insert into td_audit_pending (entry_no) select entry_no from td_audit");
            statement.execute("insert into act_ge_bytearray (id_, rev_, name_, bytes_, create_time_) values ('b1', 1, 'tệp', X'00FF10', timestamp '2026-01-01 00:00:00.123')");
        }
    }

    @AfterEach
    void noHalfOfAnything() throws IOException {
        try (var files = Files.walk(place)) {
            assertThat(files.filter(file -> file.toString().contains("unfinished") || file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void backupAndRestoreGiveTheSameRowsInAnotherPlace() throws Exception {
        Answer backup = run(source, "backup", place.resolve("backups").toString());
        assertThat(backup.words()).contains("Đã sao lưu", "SHA-256");
        assertThat(Files.readString(onlyBackup().resolve("manifest.json"))).contains("\"rows\" : 1");
        assertThat(backup.status()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyBackup()))).isEqualTo("rwx------");

        Answer restore = run(target, "restore", onlyBackup().toString());
        assertThat(restore.words()).contains("Đã phục hồi", "0 sai lệch", "Nhật ký kiểm toán nguyên vẹn");
        assertThat(restore.status()).isZero();
        try (Connection connection = DriverManager.getConnection(target, "sa", ""); var statement = connection.createStatement()) {
            var row = statement.executeQuery("""
                    select u.name, u.valid_from, u.parent_id, a.recorded_at, b.bytes_, b.create_time_ from td_unit u, td_audit a, act_ge_bytearray b""");
            assertThat(row.next()).as(restore.words()).isTrue();
            assertThat(row.getString(1)).isEqualTo("Xã A – «ế»\nhai dòng");
            assertThat(row.getString(2)).isEqualTo("2024-02-29");
            assertThat(row.getString(3)).isNull();
            assertThat(row.getTimestamp(4).toInstant()).isEqualTo("2026-11-20T10:21:11.123456Z");
            assertThat(row.getBytes(5)).containsExactly(0x00, 0xFF, 0x10);
            assertThat(row.getString(6)).isEqualTo("2026-01-01 00:00:00.123");
            statement.execute("insert into td_audit (recorded_at, actor, action, subject) values (current_timestamp, 'a', 'B', 'd')");
            row = statement.executeQuery("select max(entry_no) from td_audit");
            row.next();
            assertThat(row.getInt(1)).as("numbers go on where they were").isEqualTo(2);
        }
    }

    @Test
    void refusesATargetInWhichThereIsSomething() {
        run(source, "backup", place.resolve("backups").toString());
        Answer answer = run(source, "restore", onlyBackup().toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.words()).contains("Đã có tệp cơ sở dữ liệu");
        assertThat(run(source, "check-data").status()).as("still whole").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "missing", "added", "no manifest", "other manifest"})
    void refusesADamagedBackupAndTouchesNothing(String damage) throws IOException {
        run(source, "backup", place.resolve("backups").toString());
        Path backup = onlyBackup();
        Path table = backup.resolve("tables/td_unit.jsonl.gz");
        Path manifest = backup.resolve("manifest.json");
        switch (damage) {
            case "changed" -> flip(table);
            case "missing" -> Files.delete(table);
            case "added" -> Files.writeString(backup.resolve("tables/x"), "x");
            case "no manifest" -> Files.delete(manifest);
            default -> Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"sha256\" : \"..", "\"sha256\" : \"zz"));
        }
        Answer answer = run(target, "restore", backup.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.words()).containsAnyOf("bị hỏng", "không phải là bản sao lưu hoàn chỉnh");
        assertThat(place.resolve("target")).doesNotExist();
    }

    @Test
    void refusesABackupOfAnotherVersionAndLeavesNothing() throws Exception {
        try (Connection connection = DriverManager.getConnection(source, "sa", ""); var statement = connection.createStatement()) {
            statement.execute("create table td_tomorrow (id integer)");
        }
        run(source, "backup", place.resolve("backups").toString());
        Answer answer = run(target, "restore", onlyBackup().toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.words()).contains("phiên bản khác", "td_tomorrow");
        assertThat(place.resolve("target/thidua.mv.db")).doesNotExist();
    }

    @Test
    void aCouncilThatVotesIsNotCopiedUnlessToldTo() throws Exception {
        try (Connection connection = DriverManager.getConnection(source, "sa", ""); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into td_council_session (id, award_key, movement_id, issuer_unit_id, advisory_unit_id, status, sitting, regulation_source,
                        quorum_numerator, quorum_denominator, vote_base, threshold_numerator, threshold_denominator, strictly_more, tie_rule,
                        recuse_own_unit, abstention_allowed, version)
                    values ('M/p0/a0/s', 'M/p0/a0', 'M', 'x', 'x', 'VOTING', 1, 'x', 2, 3, 'PRESENT', 1, 2, true, 'REVOTE', true, true, 0)""");
        }
        Answer refused = run(source, "backup", place.resolve("backups").toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.words()).contains("đang bỏ phiếu kín (M/p0/a0/s)", "--during-voting");
        assertThat(place.resolve("backups")).doesNotExist();
        assertThat(run(source, "backup", place.resolve("backups").toString(), "--during-voting").status()).isZero();
    }

    @Test
    void saysInWordsWhyItCannotLook() throws SQLException {
        assertThat(run(target, "check-data").words()).contains("không có tệp cơ sở dữ liệu");
        try (Connection application = DriverManager.getConnection(source, "sa", "")) {
            assertThat(application.isValid(1)).isTrue();
            assertThat(inAnotherJvm(source, "check-data").words()).contains("ứng dụng đang chạy trên tệp cơ sở dữ liệu này");
        }
        assertThat(run("jdbc:postgresql://127.0.0.1:1/x", "check-data").words()).contains("không kết nối được máy chủ cơ sở dữ liệu");
        assertThat(run(source, "backup").words()).contains("Cách dùng: backup");
    }

    private record Answer(int status, String words) {
    }

    private static Answer run(String database, String... args) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status = UpkeepCommands.run(with(database, args).toArray(String[]::new), new PrintStream(words, true, StandardCharsets.UTF_8));
        return new Answer(status, words.toString(StandardCharsets.UTF_8));
    }

    /** Inside one JVM a second connection to the file is welcome. */
    private static Answer inAnotherJvm(String database, String... args) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "vn.thidua.ThiDuaApplication"));
        command.addAll(with(database, args));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), words);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> with(String database, String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add("--spring.datasource.url=" + database);
        return all;
    }

    private Path onlyBackup() {
        try (var backups = Files.list(place.resolve("backups"))) {
            return backups.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
    }
}
