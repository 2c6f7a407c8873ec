package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.registration.TitleTables;

/** SC-09 over HTTP: who may have a table read, and what comes back. */
@PageTest
class TitleTablePagesTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cv-thi-dua", "chu-tich", "cb-xa-van-thuy", "cb-xa-mai-sao").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void eightRowsAreReadAndTwoExplained() throws Exception {
        String task = task("table-read");
        HttpResponse<String> answer = signedIn("cb-xa-van-thuy").upload("/registration-table?task=" + task, TitleTables.traPhong(), true);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode read = new ObjectMapper().readTree(answer.body());
        assertThat(read.get("rows")).hasSize(8);
        assertThat(read.get("valid").asInt()).isEqualTo(6);
        assertThat(read.get("problems")).hasSize(2);
        assertThat(read.at("/problems/0").asText()).startsWith("Dòng 6, cột «Danh hiệu thi đua»").contains("gợi ý: Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp tỉnh");
        assertThat(read.at("/problems/1").asText()).startsWith("Dòng 9, cột «Hình thức khen thưởng»").contains("«Bằng khen» chưa ghi của Chủ tịch");
        assertThat(read.at("/rows/2/problems/0/suggestions/0/value").asText()).isEqualTo("GRASSROOTS_EMULATION_FIGHTER");
        assertThat(read.at("/rows/3/entry/title").asText()).isEqualTo("ADVANCED_WORKER");
        assertThat(read.at("/rows/6/entry/form").asText()).isEqualTo("CERTIFICATE_OF_MERIT.DISTRICT_CHAIR");
    }

    @Test
    void onlyThePersonOfTheTaskIsServed() {
        String task = task("table-closed");
        String path = "/registration-table?task=" + task;
        for (String stranger : List.of("cb-xa-mai-sao", "cv-thi-dua", "chu-tich")) {
            assertThat(signedIn(stranger).upload(path, TitleTables.traPhong(), true).statusCode()).as(stranger).isEqualTo(404);
            assertThat(signedIn(stranger).open(path).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(signedIn("cb-xa-van-thuy").upload(path, TitleTables.traPhong(), false).statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).upload(path, TitleTables.traPhong(), false).statusCode()).isIn(302, 401, 403);
        assertThat(new Visitor(port).open(path).body()).doesNotContain("PK");
    }

    @Test
    void whatIsNoTableIsRefusedInVietnamese() {
        String task = task("table-wrong");
        Visitor officer = signedIn("cb-xa-van-thuy");
        HttpResponse<String> answer = officer.upload("/registration-table?task=" + task, "TT;Tên".getBytes(StandardCharsets.UTF_8), true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hãy chọn tệp Excel dạng .xlsx");
        HttpResponse<String> large = officer.upload("/registration-table?task=" + task, new byte[1_200_000], true);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("Tệp lớn quá");
    }

    @Test
    void theTemplateIsATable() {
        HttpResponse<String> template = signedIn("cb-xa-van-thuy").open("/registration-table?task=" + task("table-template"));
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.headers().firstValue("Content-Disposition")).hasValueSatisfying(header -> assertThat(header).contains("attachment", ".xlsx"));
        assertThat(template.body()).startsWith("PK");
    }

    @Test
    void theServerJudgesTheRowsAgain() {
        String commune = stage.titlesOpen("table-judged") + "/xa-van-thuy";
        Map<String, Object> wrong = Map.of("titles", Spin.JSON(List.of(Map.of("kind", "INDIVIDUAL", "name", "A", "position", "", "title",
                "Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh", "form", ""))));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> stage.complete("cb-xa-van-thuy", commune, wrong))
                .hasMessageContaining("mọi dòng hợp lệ hoặc đã bỏ").hasMessageContaining("Dòng 1, cột «Danh hiệu thi đua»");
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
    }

    private String task(String id) {
        return stage.task(stage.titlesOpen(id) + "/xa-van-thuy").getId();
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(userId, PASSWORD).headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return visitor;
    }
}
