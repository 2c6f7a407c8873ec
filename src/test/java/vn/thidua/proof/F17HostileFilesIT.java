package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.DemoApplication;
import vn.thidua.Visitor;
import vn.thidua.document.HostileFiles;
import vn.thidua.document.HostileFiles.Hostile;
import vn.thidua.document.internal.HostileFilesProbe;

/** F17: whatever somebody sends as a file is refused in words, soon, in little memory, and leaves nothing behind. */
@DemoApplication
class F17HostileFilesIT {

    private static final String OFFICER = "tt-thon-pac-ma";
    /** What the promise adds to a heap that holds the classes and the file itself. */
    private static final int EXTRA_MEGABYTES = 64;
    private static final int OWN_MEGABYTES = 24;
    private static final int PATIENCE_MS = 10_000;

    @LocalServerPort int port;
    @Autowired TaskService tasks;
    @Autowired JdbcTemplate jdbc;

    @Test
    void everyHostileFileIsRefusedByTheTaskItIsSentTo() {
        String task = tasks.createTaskQuery().taskCandidateUser(OFFICER).singleResult().getId();
        Visitor officer = signedIn(OFFICER);
        long rows = rows();
        long longest = 0;
        String slowest = "";
        List<Hostile> files = HostileFiles.all();
        for (Hostile file : files) {
            long began = System.nanoTime();
            HttpResponse<String> answer = officer.attach("/files?task=" + task + "&name=" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8), file.content());
            long took = (System.nanoTime() - began) / 1_000_000;
            assertThat(answer.statusCode()).as(file.name() + ": " + answer.body()).isBetween(400, 499);
            slowest = took > longest ? file.name() : slowest;
            longest = Math.max(longest, took);
        }
        assertThat(longest).as("no file holds the server up").isLessThan(PATIENCE_MS);
        assertThat(rows()).as("nothing is stored").isEqualTo(rows);
        Figures.print("F17", "%d hostile files sent to a task: %d refused with 4xx, 0 stored; the longest took %d ms («%s»)", files.size(), files.size(), longest, slowest);
    }

    @Test
    void theyFitIntoALittleHeap(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Hostile file : HostileFiles.all()) {
            if (!file.name().isBlank() && file.name().chars().noneMatch(sign -> sign < ' ')) {
                lines.add("attach\t" + written(folder, lines.size(), file) + "\t" + file.name());
            }
        }
        for (Hostile file : HostileFiles.sheets()) {
            lines.add("sheet\t" + written(folder, lines.size(), file) + "\t" + file.name());
        }
        Path list = Files.write(folder.resolve("list"), lines);
        Path log = folder.resolve("log");
        Process probe = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + (EXTRA_MEGABYTES + OWN_MEGABYTES) + "m",
            "-XX:+UseSerialGC", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), HostileFilesProbe.class.getName(),
            list.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(probe.waitFor()).as(Files.readString(log)).isZero();
        String said = Files.readString(log).strip();
        assertThat(said).as(said).doesNotContain("TAKEN").contains("refused " + lines.size() + " of " + lines.size());
        Figures.print("F17", "in a heap of %d MB, classes and file included: %s", EXTRA_MEGABYTES + OWN_MEGABYTES, said.substring(said.lastIndexOf("refused")));
    }

    @Test
    void theOtherWaysInRefuseThemToo() {
        String task = tasks.createTaskQuery().taskCandidateUser(OFFICER).singleResult().getId();
        Visitor officer = signedIn(OFFICER);
        List<Integer> table = HostileFiles.sheets().stream().map(file -> officer.upload("/registration-table?task=" + task, file.content(), true).statusCode()).toList();
        assertThat(table).allMatch(status -> status >= 400 && status < 500);
        Visitor admin = signedIn("quantri");
        String token = Visitor.token(admin.open("/roster"));
        int texts = 0;
        for (String text : texts()) {
            HttpResponse<String> roster = admin.post("/roster", Map.of("yaml", text, "_csrf", token));
            assertThat(roster.statusCode()).as("/roster: " + start(text) + roster.body()).isBetween(400, 499);
            HttpResponse<String> calendar = admin.post("/calendar/import", Map.of("year", "2030", "text", text, "reason", "Thử", "_csrf", token));
            assertThat(calendar.statusCode()).as("/calendar/import: " + start(text) + calendar.body()).isBetween(400, 499);
            texts += 2;
        }
        Figures.print("F17", "%d spreadsheets sent to /registration-table and %d texts to /roster and /calendar/import: all refused with 4xx", table.size(), texts);
    }

    /** A roster and a calendar are texts: aliases that multiply, depth, types of Java, what is no text at all, and too much of it. */
    private static List<String> texts() {
        StringBuilder laughs = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            char before = (char) (name - 1);
            laughs.append(name).append(": &").append(name).append(" [").append(("*" + before + ", ").repeat(8)).append("*").append(before).append("]\n");
        }
        return List.of(laughs.toString(), "[".repeat(100_000), "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]",
            new String(HostileFiles.sheets().get(0).content(), StandardCharsets.ISO_8859_1).substring(0, 2_000), "units: " + "x".repeat(3_000_000));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(40, text.length())) + " → ";
    }

    private static Path written(Path folder, int number, Hostile file) throws IOException {
        return Files.write(folder.resolve(String.valueOf(number)), file.content());
    }

    private long rows() {
        return jdbc.queryForObject("select (select count(*) from td_file) + (select count(*) from td_file_content) + (select count(*) from td_file_chunk)", Long.class);
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(userId, DemoApplication.PASSWORD).headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return visitor;
    }
}
