package vn.thidua.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.award.AppraiseAdHoc;
import vn.thidua.award.ChairChoice;
import vn.thidua.award.DraftDecision;
import vn.thidua.award.IssueDecision;
import vn.thidua.award.PublishDecision;
import vn.thidua.award.SignDecision;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ApprovePlan;
import vn.thidua.movement.IssueDocument;
import vn.thidua.movement.LaunchMovement;
import vn.thidua.movement.PrepareMovement;
import vn.thidua.movement.ReviewFindings;
import vn.thidua.organization.ImportRoster;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;

/** The register of awards and what starts from it, as people see it over HTTP. */
@WholeApplication
class AwardPagesTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String ISSUER = "ubnd-huyen-chi-lang";
    private static final Path PLANS = Path.of("plans/chi-lang-2024");

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired ImportRoster roster;
    @Autowired Plans plans;
    @Autowired PrepareMovement prepare;
    @Autowired ReviewFindings review;
    @Autowired ApprovePlan approve;
    @Autowired IssueDocument issueDocument;
    @Autowired LaunchMovement launch;
    @Autowired AppraiseAdHoc appraise;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired IssueDecision issue;
    @Autowired PublishDecision publish;
    @Autowired TaskService tasks;
    @Autowired Clock clock;

    @BeforeEach
    void aMovementRuns() throws IOException {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2023-12-12T02:00:00Z")));
        roster.from(Files.readString(PLANS.resolve("roster.yaml")));
        if (plans.all().stream().noneMatch(stored -> stored.planId().equals("page-awards"))) {
            plans.importPlan(Files.readString(PLANS.resolve("plan.yaml")).replace("id: chi-lang-2024", "id: page-awards"));
            String movement = prepare.prepare("page-awards", DeadlinePolicy.DEFAULT);
            review.submit(movement, review.findings(movement).stream().filter(finding -> finding.severity() == Severity.WARN)
                    .collect(Collectors.toMap(Finding::key, finding -> "Giữ nguyên theo văn bản")));
            approve.approve(movement);
            issueDocument.issue(movement, 145, LocalDate.of(2023, 12, 12));
            launch.launch(movement);
        }
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-07-08T02:00:00Z")));
        List.of("cv-thi-dua", "cb-xa-van-thuy", "cb-xa-mai-sao").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @AfterEach
    void timeGoesOn() {
        ClockUtil.reset();
    }

    @Test
    void anAdHocAwardIsProposedDecidedReadComplainedAboutAndRevoked() {
        Visitor officer = signedIn("cb-xa-van-thuy");
        String page = "/awards/ad-hoc?movement=page-awards";
        HttpResponse<String> form = officer.open(page);
        assertThat(form.body()).contains("UBND xã Vân Thủy", "Giấy khen").doesNotContain("UBND xã Mai Sao");
        Map<String, String> proposal = new HashMap<>(Map.of("movement", "page-awards", "unitId", "xa-van-thuy", "kind", "INDIVIDUAL", "nominee", "Ông <b>M",
                "award", "CERTIFICATE_OF_MERIT", "achievement", "Cứu người", "achievedOn", today(), "confirmation", "Công an huyện", "_csrf", Visitor.token(form)));
        assertThat(officer.post("/awards/ad-hoc", proposal).statusCode()).isEqualTo(302);
        assertThat(officer.open(page).body()).contains("Cá nhân: Ông &lt;b&gt;M", "Chờ thẩm định");
        assertThat(officer.post("/awards/ad-hoc", with(proposal, "unitId", "xa-mai-sao")).statusCode()).isEqualTo(403);
        assertThat(openTask("page-awards/x1")).isEqualTo("userTask_appraiseProposal");

        String decision = decide("page-awards/x1");

        Visitor neighbour = signedIn("cb-xa-mai-sao");
        assertThat(neighbour.open("/awards?movement=page-awards").body()).contains("Ông &lt;b&gt;M", "số 31/QĐ-UBND", "Có hiệu lực");
        assertThat(neighbour.open("/awards?movement=page-awards&year=1999").body()).doesNotContain("31/QĐ-UBND");
        HttpResponse<String> table = neighbour.open("/awards/table?movement=page-awards");
        assertThat(table.headers().firstValue("Content-Disposition")).hasValueSatisfying(name -> assertThat(name).contains("so-khen-thuong.xlsx"));
        assertThat(neighbour.open("/awards/decision?key=" + decision).body()).doesNotContain("Gửi khiếu nại", "Mở việc hủy bỏ");

        HttpResponse<String> own = officer.open("/awards/decision?key=" + decision);
        assertThat(own.body()).contains("Gửi khiếu nại").doesNotContain("Mở việc hủy bỏ");
        assertThat(officer.post("/awards/complain", Map.of("key", decision, "nominationId", "page-awards/x1", "content", "Ghi sai tên", "_csrf",
                Visitor.token(own))).statusCode()).isEqualTo(302);
        assertThat(officer.open("/awards/decision?key=" + decision).body()).contains("Ghi sai tên", "Chờ xác minh");
        assertThat(neighbour.open("/awards/decision?key=" + decision).body()).doesNotContain("Ghi sai tên");
        Map<String, String> revocation = new HashMap<>(Map.of("key", decision, "nominationId", "page-awards/x1", "ground", "ACHIEVEMENT_FRAUD",
                "conclusion", "Kết luận số 1", "concludedOn", today(), "_csrf", Visitor.token(own)));
        assertThat(officer.post("/awards/revoke", revocation).statusCode()).isEqualTo(403);
        Visitor advisor = signedIn("cv-thi-dua");
        HttpResponse<String> desk = advisor.open("/awards/decision?key=" + decision);
        assertThat(desk.body()).contains("Mở việc hủy bỏ", "Gian dối trong việc kê khai thành tích").doesNotContain("Gửi khiếu nại");
        assertThat(advisor.post("/awards/revoke", with(revocation, "_csrf", Visitor.token(desk))).statusCode()).isEqualTo(302);
        assertThat(openTask("page-awards/x1/v1")).isEqualTo("userTask_fileRevocation");
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        assertThat(signedIn("cb-xa-mai-sao").open("/awards/decision?key=page-awards/p0/a0/d").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).open("/awards").body()).doesNotContain("Sổ khen thưởng");
    }

    private String decide(String id) {
        appraise.findEligible(id, null);
        String decision = id + "/a0/d";
        draft.submit(decision, "page-awards", ISSUER, "Căn cứ", List.of());
        sign.sign(decision, "chu-tich", List.of(new ChairChoice(id, true, null)));
        issue.issue(decision, 31, VietnamTime.dayOf(clock.instant()));
        publish.publish(decision);
        return decision;
    }

    private String openTask(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).singleResult().getTaskDefinitionKey();
    }

    private String today() {
        LocalDate day = VietnamTime.dayOf(clock.instant());
        return VietnamTime.date(day);
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> copy = new HashMap<>(form);
        copy.put(name, value);
        return copy;
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(userId, PASSWORD).headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
        return visitor;
    }
}
