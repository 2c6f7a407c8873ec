package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.Visitor;
import vn.thidua.document.SampleFiles;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ChiLangStage;

/** Files over HTTP: who may attach, how they are handed out, and what a refusal says. */
@PageTest
class FilesPagesTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String PDF = new String(SampleFiles.pdf("Ke hoach"), StandardCharsets.UTF_8);

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cb-phong-van-hoa", "tt-phong-van-hoa", "cb-xa-van-thuy", "cv-thi-dua", "pho-chu-tich", "quantri").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void aFileIsAttachedListedHandedOutAndTakenOff() throws IOException {
        String task = stage.task(report("file-pages")).getId();
        Visitor officer = signedIn("cb-phong-van-hoa");
        HttpResponse<String> attached = attach(officer, task, "Kế hoạch số 1.pdf", SampleFiles.pdf("Ke hoach"));
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        JsonNode file = json(officer.script("GET", "/files?task=" + task)).at("/drafts/0");
        assertThat(file.get("name").asText()).isEqualTo("Kế hoạch số 1.pdf");
        assertThat(file.get("size").asText()).isEqualTo("1 KB");
        assertThat(file.get("sha256").asText()).hasSize(64).startsWith(file.get("digest").asText());

        String address = "/files/" + file.get("id").asText() + "?task=" + task;
        HttpResponse<String> handedOut = officer.open(address);
        assertThat(handedOut.body()).startsWith(PDF.substring(0, 8)).contains("(Ke hoach)");
        assertThat(handedOut.headers().map()).containsEntry("content-type", List.of("application/pdf"))
            .containsEntry("x-content-type-options", List.of("nosniff")).containsEntry("cache-control", List.of("no-store"))
            .containsEntry("content-security-policy", List.of("sandbox; default-src 'none'; frame-ancestors 'none'"));
        assertThat(handedOut.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;").contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf");

        assertThat(officer.script("DELETE", address).statusCode()).isEqualTo(204);
        assertThat(officer.open(address).statusCode()).isEqualTo(404);
        assertThat(json(officer.script("GET", "/files?task=" + task)).get("drafts")).isEmpty();
    }

    @Test
    void nobodyElseSeesOrTouchesIt() throws IOException {
        String report = report("file-closed");
        String task = stage.task(report).getId();
        Visitor officer = signedIn("cb-phong-van-hoa");
        String id = json(attach(officer, task, "a.pdf", SampleFiles.pdf("a"))).get("id").asText();
        for (String stranger : List.of("cb-xa-van-thuy", "cv-thi-dua", "pho-chu-tich", "quantri")) {
            Visitor other = signedIn(stranger);
            assertThat(attach(other, task, "b.pdf", SampleFiles.pdf("b")).statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.script("GET", "/files?task=" + task).statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.open("/files/" + id).statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.open("/files/" + id + "?task=" + task).statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.script("DELETE", "/files/" + id + "?task=" + task).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(new Visitor(port).open("/files/" + id).statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).attach("/files?name=a.pdf&task=" + task, SampleFiles.pdf("a")).statusCode()).isIn(302, 401, 403);
        stage.complete("cb-phong-van-hoa", report, Map.of("sections", Spin.JSON(Map.of("content", "a", "timetable", "b", "assignment", ""))));
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "CONFIRM"));
        assertThat(signedIn("cv-thi-dua").open("/files/" + id).statusCode()).isEqualTo(200);
        assertThat(officer.open("/files/" + id).statusCode()).as("the unit itself").isEqualTo(200);
        for (String stranger : List.of("cb-xa-van-thuy", "pho-chu-tich", "quantri")) {
            assertThat(signedIn(stranger).open("/files/" + id).statusCode()).as(stranger).isEqualTo(404);
        }
    }

    @Test
    void aRefusalNamesFileAndRuleAndKeepsNothing() throws IOException {
        String task = stage.task(report("file-refused")).getId();
        Visitor officer = signedIn("cb-phong-van-hoa");
        HttpResponse<String> wrong = attach(officer, task, "trang.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Tệp «trang.pdf»: nội dung không phải là PDF, DOCX, XLSX, JPG, PNG.");
        HttpResponse<String> large = attach(officer, task, "lon.pdf", new byte[15 << 20]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("Tệp «lon.pdf»: lớn quá 10 MB.");
        assertThat(json(officer.script("GET", "/files?task=" + task)).get("drafts")).isEmpty();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> attach(Visitor visitor, String task, String name, byte[] file) {
        return visitor.attach("/files?task=" + task + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), file);
    }

    private String report(String id) {
        stage.issued(id, "plan.yaml");
        stage.runJobs(id);
        stage.runJobs(id + "/r2");
        stage.fire(id + "/r2", "event_roundOpens");
        return id + "/r2/phong-van-hoa";
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(userId, PASSWORD).headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return visitor;
    }
}
