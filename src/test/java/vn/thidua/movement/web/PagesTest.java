package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.Visitor;
import vn.thidua.audit.AuditLog;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.Rounds;

/** The pages of movement and registration as people see them over HTTP. */
@PageTest
class PagesTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;
    @Autowired Rounds rounds;
    @Autowired AuditLog log;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cv-thi-dua", "chu-tich", "cb-xa-van-thuy", "cb-xa-mai-sao").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void theChairSeesProgressAndExtendsARound() {
        String round = stage.registrationOpen("page-rounds");
        Visitor chair = signedIn("chu-tich");
        assertThat(chair.open("/movements").body()).contains("/movements/page-rounds/rounds");
        assertThat(chair.open("/movements/page-rounds/rounds").body()).contains("0/46", "chậm nhất ngày 20/01/2024, đến 24:00 thứ Bảy 20/01/2024");
        String units = "/movements/page-rounds/rounds/units?key=" + round;
        assertThat(chair.open("/rounds/table?key=" + round).statusCode()).isEqualTo(200);
        assertThat(log.of(round)).extracting(entry -> entry.actor() + " " + entry.action()).contains("chu-tich ROUND_EXPORTED");
        HttpResponse<String> page = chair.open(units);
        assertThat(page.body()).contains("UBND xã Vân Thủy", "Chưa nộp", "Gia hạn");
        HttpResponse<String> done = chair.post("/movements/page-rounds/rounds/extend",
                Map.of("key", round, "newDate", "25/1/2024", "reason", "Mưa lũ", "_csrf", Visitor.token(page)));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(rounds.get(round).dueAt()).isEqualTo("2024-01-25T17:00:00Z");
        HttpResponse<String> refused = chair.post("/movements/page-rounds/rounds/extend",
                Map.of("key", round, "newDate", "2024-01-24", "reason", "Mưa lũ", "_csrf", Visitor.token(page)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Thời hạn mới phải sau thời hạn hiện nay");
    }

    @Test
    void theAdvisoryBodyWaivesAndTheChairAllowsAnEarlySummary() {
        String round = stage.registrationOpen("page-waiver");
        Visitor advisor = signedIn("cv-thi-dua");
        HttpResponse<String> page = advisor.open("/movements/page-waiver/rounds/units?key=" + round);
        assertThat(page.body()).contains("Miễn cho một đơn vị");
        Map<String, String> waiver = Map.of("key", round, "obligationId", round + "/xa-van-thuy", "reason", "Đang sáp nhập <b>", "_csrf", Visitor.token(page));
        assertThat(advisor.post("/movements/page-waiver/rounds/waive", waiver).statusCode()).isEqualTo(302);
        assertThat(advisor.open("/movements/page-waiver/rounds/units?key=" + round).body()).contains("Được miễn", "Đang sáp nhập &lt;b&gt;");
        assertThat(stage.isRunning("registration", round + "/xa-van-thuy")).isFalse();
        assertThat(advisor.post("/movements/page-waiver/rounds/waive", waiver).statusCode()).isEqualTo(409);
        assertThat(signedIn("cb-xa-mai-sao").post("/movements/page-waiver/rounds/waive", waiver).statusCode()).isEqualTo(403);
        assertThat(advisor.open("/movements/page-waiver/rounds").body()).doesNotContain("/early-summary");
        Visitor chair = signedIn("chu-tich");
        page = chair.open("/movements/page-waiver/rounds");
        assertThat(page.body()).contains("/early-summary");
        Map<String, String> early = Map.of("reason", "Gắn với sơ kết", "_csrf", Visitor.token(page));
        assertThat(advisor.post("/movements/page-waiver/early-summary", Map.of("reason", "Gắn với sơ kết",
                "_csrf", Visitor.token(advisor.open("/movements/page-waiver/rounds/units?key=" + round)))).statusCode()).isEqualTo(403);
        assertThat(chair.post("/movements/page-waiver/early-summary", early).statusCode()).isEqualTo(302);
        assertThat(chair.open("/movements/page-waiver/rounds").body()).contains("Chủ tịch cho phép tổng kết sớm: Gắn với sơ kết");
    }

    @Test
    void theAdvisoryBodyKeepsItsLogAndOthersReadOrNeitherOfBoth() {
        stage.registrationOpen("page-log");
        Visitor advisor = signedIn("cv-thi-dua");
        HttpResponse<String> page = advisor.open("/movements/page-log/follow-up");
        assertThat(page.body()).contains("Ghi một việc", "Chưa có việc nào được ghi");
        Map<String, String> entry = Map.of("day", "12/12/2023", "unitId", "xa-van-thuy", "kind", "INSPECTION", "finding", "Đã phát động <b>",
                "_csrf", Visitor.token(page));
        assertThat(advisor.post("/movements/page-log/follow-up", entry).statusCode()).isEqualTo(302);
        Visitor chair = signedIn("chu-tich");
        assertThat(chair.open("/movements/page-log/follow-up").body()).contains("UBND xã Vân Thủy", "Đã phát động &lt;b&gt;").doesNotContain("Ghi một việc");
        assertThat(signedIn("cb-xa-mai-sao").open("/movements/page-log/follow-up").statusCode()).isEqualTo(403);
        assertThat(advisor.post("/movements/page-log/follow-up", Map.of("day", "12/12/2030", "unitId", "xa-van-thuy", "kind", "INSPECTION",
                "finding", "x", "_csrf", Visitor.token(page))).statusCode()).isEqualTo(422);
    }

    @Test
    void otherPeopleSeeNoMovementAndExtendNothing() {
        String round = stage.registrationOpen("page-others");
        Visitor officer = signedIn("cb-xa-mai-sao");
        assertThat(officer.open("/movements").body()).doesNotContain("page-others");
        assertThat(officer.open("/movements/page-others/rounds").statusCode()).isEqualTo(403);
        assertThat(officer.open("/movements/page-others/rounds/units?key=" + round).statusCode()).isEqualTo(403);
        assertThat(officer.open("/plans").statusCode()).isEqualTo(403);
        Visitor advisor = signedIn("cv-thi-dua");
        HttpResponse<String> page = advisor.open("/movements/page-others/rounds/units?key=" + round);
        assertThat(page.body()).contains("UBND xã Vân Thủy").doesNotContain("Gia hạn cho tất cả đơn vị");
        assertThat(advisor.open("/movements/page-others/rounds/units?key=page-rounds/r0").statusCode()).isEqualTo(404);
        assertThat(advisor.post("/movements/page-others/rounds/extend",
                Map.of("key", round, "newDate", "2024-01-25", "reason", "Mưa lũ", "_csrf", Visitor.token(page))).statusCode()).isEqualTo(403);
    }

    @Test
    void theOfficerSeesWhatWasSentAndTakesItBack() {
        String commune = stage.registrationOpen("page-sent") + "/xa-van-thuy";
        stage.complete("cb-xa-van-thuy", commune, Map.of("objects", Spin.JSON(List.of(Map.of("type", "MODEL", "name", "Cầu dân sinh <b>", "field", "key-works",
                "target", "Xong", "startsOn", "2024-02-01", "finishesOn", "2024-09-30", "difficulty", "Địa hình khó")))));
        Visitor officer = signedIn("cb-xa-van-thuy");
        HttpResponse<String> page = officer.open("/sent");
        assertThat(page.body()).contains("Cầu dân sinh &lt;b&gt;", "Chờ cơ quan tiếp nhận", "Thu hồi");
        HttpResponse<String> stranger = signedIn("cb-xa-mai-sao").open("/sent");
        assertThat(stranger.body()).doesNotContain("Cầu dân sinh");
        assertThat(officer.post("/sent/recall", Map.of("obligationId", commune, "_csrf", Visitor.token(page))).statusCode()).isEqualTo(302);
        assertThat(stage.task(commune).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
        assertThat(officer.open("/sent").body()).contains("Đơn vị đã thu hồi");
    }

    @Test
    void theAdvisoryBodyBringsAPlanInAndStartsItsMovement() throws Exception {
        Visitor advisor = signedIn("cv-thi-dua");
        HttpResponse<String> page = advisor.open("/plans");
        HttpResponse<String> wrong = advisor.post("/plans", Map.of("yaml", "id: x\nkind: UNKNOWN\n", "_csrf", Visitor.token(page)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("không có gì được lưu", "/kind");
        String yaml = Files.readString(Path.of("plans/chi-lang-2024/plan.yaml")).replace("id: chi-lang-2024", "id: page-plan");
        assertThat(advisor.post("/plans", Map.of("yaml", yaml, "_csrf", Visitor.token(page))).headers().firstValue("Location")).hasValueSatisfying(to ->
                assertThat(to).endsWith("/plans/page-plan"));
        HttpResponse<String> plan = advisor.open("/plans/page-plan");
        assertThat(plan.body()).contains("Đã nhập kế hoạch, bản 1", "Cảnh báo");
        assertThat(advisor.post("/plans/page-plan/start", Map.of("_csrf", Visitor.token(plan))).statusCode()).isEqualTo(302);
        assertThat(stage.task("page-plan").getTaskDefinitionKey()).isEqualTo("userTask_reviewFindings");
        assertThat(advisor.open("/movements/page-plan/rounds").body()).contains("chưa được phát động");
    }

    @Test
    void aPlanWithAMovementOffersNoSecondOneBeforeTheFirstIsWithdrawn() throws Exception {
        Visitor advisor = signedIn("cv-thi-dua");
        String yaml = Files.readString(Path.of("plans/chi-lang-2024/plan.yaml")).replace("id: chi-lang-2024", "id: page-twice");
        advisor.post("/plans", Map.of("yaml", yaml, "_csrf", Visitor.token(advisor.open("/plans"))));
        HttpResponse<String> before = advisor.open("/plans/page-twice");
        assertThat(before.body()).contains("/plans/page-twice/start");
        advisor.post("/plans/page-twice/start", Map.of("_csrf", Visitor.token(before)));

        HttpResponse<String> after = advisor.open("/plans/page-twice");
        assertThat(after.body()).doesNotContain("/plans/page-twice/start").contains("/movements/page-twice/rounds", "Đang rà soát kế hoạch");
        assertThat(advisor.post("/plans/page-twice/start", Map.of("_csrf", Visitor.token(advisor.open("/plans")))).statusCode()).isEqualTo(409);

        stage.complete("cv-thi-dua", "page-twice", Map.of("reviewOutcome", "WITHDRAW", "withdrawReason", "Chờ ý kiến cấp trên"));
        assertThat(advisor.open("/plans/page-twice").body()).contains("/plans/page-twice/start", "«page-twice» trước đây đã rút");
    }

    @Test
    void aPlanOfAnotherBodyIsShownButNotStarted() throws Exception {
        Visitor advisor = signedIn("cv-thi-dua");
        String yaml = Files.readString(Path.of("plans/tra-phong-2022/plan-as-issued.yaml"));
        HttpResponse<String> page = advisor.post("/plans", Map.of("yaml", yaml, "_csrf", Visitor.token(advisor.open("/plans"))));
        assertThat(page.statusCode()).isEqualTo(302);

        HttpResponse<String> plan = advisor.open("/plans/tra-phong-2022");
        assertThat(plan.body()).contains("Lỗi chặn", "«Đăng ký giao ước thi đua»: thời hạn 03/02/2021 trước ngày ban hành kế hoạch 356 ngày.", "Sửa khi cấp số", "Cảnh báo", "Để biết",
                "Chỉ cơ quan tham mưu của kế hoạch").doesNotContain("<button type=\"submit\">Chuẩn bị phong trào");
        assertThat(advisor.open("/plans").body()).contains("chưa chuẩn bị");
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(userId, PASSWORD).headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return visitor;
    }
}
