package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
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
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.notification.Notices;
import vn.thidua.registration.Registrations;

/** Many tasks on one page, and many units urged at once, over HTTP. */
@PageTest
class WorkPagesTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String ACCEPT = "/my-work/registration/userTask_acceptRegistration";

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;
    @Autowired Obligations obligations;
    @Autowired Registrations registrations;
    @Autowired Notices notices;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cv-thi-dua", "chu-tich", "cb-xa-van-thuy", "cb-xa-mai-sao").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void whatIsRefusedStaysOnThePageAndTheOthersAreDone() {
        String round = stage.registrationOpen("work-accept");
        String first = register(round, "xa-van-thuy", "Bê tông hóa đường liên thôn");
        String second = register(round, "xa-mai-sao", "Kè chống sạt lở <b>");
        Visitor advisor = signedIn("cv-thi-dua");
        assertThat(advisor.open("/my-work").body()).contains("Xem xét, chấp nhận đăng ký", ACCEPT, "#/?task=" + first);

        HttpResponse<String> page = advisor.open(ACCEPT);
        assertThat(page.body()).contains("UBND xã Vân Thủy", "Bê tông hóa đường liên thôn", "Kè chống sạt lở &lt;b&gt;", "value=\"PASS\" selected=\"selected\"",
                "name=\"choice." + first + "\"");
        HttpResponse<String> answer = advisor.post(ACCEPT, Map.of("_csrf", Visitor.token(page), "choice." + first, "PASS", "choice." + second, "RETURN"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("1 việc chưa thực hiện được, lý do ghi ở từng dòng; đã xong 1 việc.",
                "«Lý do»: phải nhập khi chọn «Trả lại để thay thế».", "value=\"RETURN\" selected=\"selected\"").doesNotContain("name=\"choice." + first + "\"");
        assertThat(obligations.get(round + "/xa-van-thuy").status()).isEqualTo(ObligationStatus.ACCEPTED);
        assertThat(obligations.get(round + "/xa-mai-sao").status()).isEqualTo(ObligationStatus.SUBMITTED);

        assertThat(advisor.post(ACCEPT, Map.of("_csrf", Visitor.token(page), "choice." + second, "RETURN", "reason." + second, "Việc thường xuyên"))
                .statusCode()).isEqualTo(302);
        assertThat(obligations.get(round + "/xa-mai-sao").status()).isEqualTo(ObligationStatus.RETURNED);
        assertThat(advisor.open(ACCEPT).body()).contains("Đã xong 1 việc.");
    }

    @Test
    void nobodyAnswersTasksOfOthersOrOfAnotherKind() {
        String round = stage.registrationOpen("work-others");
        String foreign = register(round, "xa-van-thuy", "Đường hoa");
        String own = stage.task(round + "/xa-mai-sao").getId();
        Visitor officer = signedIn("cb-xa-mai-sao");
        HttpResponse<String> page = officer.open("/my-work");
        assertThat(page.body()).contains(own).doesNotContain(foreign);
        assertThat(officer.open(ACCEPT).body()).contains("Không còn việc nào thuộc loại này chờ bạn").doesNotContain(foreign);
        String token = Visitor.token(page);
        assertThat(officer.post(ACCEPT, Map.of("_csrf", token, "choice." + foreign, "PASS")).statusCode()).isEqualTo(422);
        assertThat(officer.post(ACCEPT, Map.of("_csrf", token, "choice." + own, "PASS")).statusCode()).isEqualTo(422);
        assertThat(officer.open("/my-work/ballot/userTask_vote").statusCode()).isEqualTo(404);
        assertThat(obligations.get(round + "/xa-van-thuy").status()).isEqualTo(ObligationStatus.SUBMITTED);
        assertThat(obligations.get(round + "/xa-mai-sao").status()).isEqualTo(ObligationStatus.OPEN);

        stage.claim("cv-thi-dua", round + "/xa-van-thuy");
        Visitor advisor = signedIn("cv-thi-dua");
        assertThat(advisor.open(ACCEPT).body()).contains("name=\"choice." + foreign + "\"");
    }

    @Test
    void anOfficerHandsInWithTheTaskContractsRules() {
        String round = stage.registrationOpen("work-register");
        String task = stage.task(round + "/xa-van-thuy").getId();
        String page = "/my-work/registration/userTask_registerObjects";
        Visitor officer = signedIn("cb-xa-van-thuy");
        Map<String, String> typed = new HashMap<>(Map.of("_csrf", Visitor.token(officer.open(page)), "choice." + task, "SEND"));
        Map.of("type", "MODEL", "field", "key-works", "name", "Đường hoa", "target", "3 km", "startsOn", "1/2/2024", "finishesOn", "31/02/2024", "difficulty", "Mới")
                .forEach((name, value) -> typed.put("field." + name + "." + task, value));
        HttpResponse<String> refused = officer.post(page, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("«Đến ngày»", "Đường hoa");
        assertThat(registrations.history(round + "/xa-van-thuy")).isEmpty();

        typed.put("field.finishesOn." + task, "30/9/2024");
        typed.put("field.difficulty." + task, "");
        assertThat(officer.post(page, typed).statusCode()).isEqualTo(422);
        typed.put("field.difficulty." + task, "Địa hình dốc");
        assertThat(officer.post(page, typed).statusCode()).isEqualTo(302);
        assertThat(registrations.history(round + "/xa-van-thuy")).singleElement().asString().contains("Đường hoa", "2024-09-30");
    }

    @Test
    void theAdvisoryBodyUrgesUnitsThatOweAndTheRecordShows() {
        String round = stage.registrationOpen("work-urge");
        register(round, "xa-van-thuy", "Đường hoa");
        String units = "/movements/work-urge/rounds/units?key=" + round;
        Visitor advisor = signedIn("cv-thi-dua");
        HttpResponse<String> page = advisor.open(units);
        assertThat(page.body()).contains("value=\"xa-mai-sao\"").doesNotContain("value=\"xa-van-thuy\"");
        Map<String, String> form = Map.of("_csrf", Visitor.token(page), "key", round, "unit", "xa-mai-sao", "words", "Gửi sớm <i>");
        assertThat(advisor.post("/movements/work-urge/rounds/urge", form).statusCode()).isEqualTo(302);
        assertThat(notices.about(round + "/xa-mai-sao")).singleElement().asString().contains("Đôn đốc ngày", "20/01/2024", "Gửi sớm <i>");
        assertThat(notices.about(round + "/xa-nhan-ly")).isEmpty();
        assertThat(advisor.open(units).body()).contains("1 lần, lần cuối");

        Map<String, String> nothingOwed = new HashMap<>(form);
        nothingOwed.put("unit", "xa-van-thuy");
        assertThat(advisor.post("/movements/work-urge/rounds/urge", nothingOwed).statusCode()).isEqualTo(409);
        Visitor chair = signedIn("chu-tich");
        HttpResponse<String> chairs = chair.open(units);
        assertThat(chairs.body()).doesNotContain("Đôn đốc các đơn vị");
        Map<String, String> forged = new HashMap<>(form);
        forged.put("_csrf", Visitor.token(chairs));
        assertThat(chair.post("/movements/work-urge/rounds/urge", forged).statusCode()).isEqualTo(403);
    }

    @Test
    void anAcceptanceIsTakenBackBeforeTheDeadlineAndTheUnitIsAskedAgain() {
        String round = stage.registrationOpen("work-withdraw");
        String obligation = round + "/xa-van-thuy";
        String task = register(round, "xa-van-thuy", "Đường hoa");
        Visitor advisor = signedIn("cv-thi-dua");
        assertThat(advisor.post(ACCEPT, Map.of("_csrf", Visitor.token(advisor.open(ACCEPT)), "choice." + task, "PASS")).statusCode()).isEqualTo(302);
        String units = "/movements/work-withdraw/rounds/units?key=" + round;
        HttpResponse<String> page = advisor.open(units);
        assertThat(page.body()).contains("Rút lại việc chấp nhận", "<option value=\"xa-van-thuy\">");
        Map<String, String> form = new HashMap<>(Map.of("_csrf", Visitor.token(page), "key", round, "words", "", "accepted", "xa-van-thuy", "withdrawalReason", ""));
        assertThat(advisor.post("/movements/work-withdraw/rounds/withdraw", form).statusCode()).isEqualTo(422);
        form.put("withdrawalReason", "Chấp nhận nhầm");
        Visitor chair = signedIn("chu-tich");
        Map<String, String> forged = new HashMap<>(form);
        forged.put("_csrf", Visitor.token(chair.open(units)));
        assertThat(chair.post("/movements/work-withdraw/rounds/withdraw", forged).statusCode()).isEqualTo(403);
        assertThat(obligations.get(obligation).status()).isEqualTo(ObligationStatus.ACCEPTED);

        assertThat(advisor.post("/movements/work-withdraw/rounds/withdraw", form).statusCode()).isEqualTo(302);
        assertThat(obligations.get(obligation).status()).isEqualTo(ObligationStatus.RETURNED);
        stage.runJobs(obligation);
        assertThat(stage.task(obligation).getTaskDefinitionKey()).isEqualTo("userTask_registerObjects");
        assertThat(stage.view("cb-xa-van-thuy", obligation)).extracting("rows").asString().contains("Đường hoa", "Chấp nhận nhầm");
        assertThat(notices.about(obligation)).anySatisfy(notice -> assertThat(notice.text()).contains("rút lại việc chấp nhận", "Chấp nhận nhầm"));
        assertThat(advisor.post("/movements/work-withdraw/rounds/withdraw", form).statusCode()).as("twice").isEqualTo(409);
    }

    /** Returns the receiver's task. */
    private String register(String round, String unit, String name) {
        stage.complete("cb-" + unit, round + "/" + unit, Map.of("objects", Spin.JSON(List.of(Map.of("type", "MODEL", "name", name, "field", "key-works",
                "target", "3 km đường", "startsOn", "2024-02-01", "finishesOn", "2024-09-30", "difficulty", "Địa hình dốc")))));
        stage.runJobs(round + "/" + unit);
        return stage.task(round + "/" + unit).getId();
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(userId, PASSWORD).headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return visitor;
    }
}
