package vn.thidua.movement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.browser.Browser;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;

/** The embedded forms in a real browser: what they show, and that what is typed into them passes the contract. Days typed in New York are the same days (F10). */
@PageTest
class FormsInTasklistIT {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @RegisterExtension
    static final Browser browser = new Browser("America/New_York");

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;
    @Autowired Obligations obligations;
    @Autowired Movements movements;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cv-thi-dua", "cv-giao-duc", "cb-truong-th-x", "cb-phong-van-hoa").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void aSchoolRegistersIsReturnedReplacesAndIsAccepted() {
        String school = stage.registrationOpen("browser-school") + "/truong-th-x";
        Page officer = task("cb-truong-th-x", school);
        assertThat(officer.locator(".thidua-facts").first()).containsText("chậm nhất ngày 20/01/2024, đến 24:00 thứ Bảy 20/01/2024");
        complete(officer);
        refused(officer, "Mục 1: chọn loại");
        officer.getByLabel("Loại *").selectOption("MODEL");
        officer.getByLabel("Nội dung thi đua *").selectOption("key-works");
        officer.getByLabel("Tên công trình, mô hình, phần việc *").fill("Dạy học theo chương trình");
        officer.getByLabel("Mục tiêu, kết quả cần đạt *").fill("Đúng chương trình");
        officer.getByLabel("Từ ngày *").fill("2024-02-01");
        officer.getByLabel("Đến ngày *").fill("2024-05-31");
        officer.getByLabel("Vì sao khó, phức tạp hoặc mới *").fill("Lớp ghép");
        complete(officer);
        stage.awaitTask(school, "userTask_appraiseBySector");

        Page appraiser = task("cv-giao-duc", school);
        assertThat(appraiser.locator(".alert-warning").first()).containsText("theo chương trình");
        appraiser.getByLabel("Trả lại để thay thế").check();
        appraiser.getByLabel("Lý do trả lại hoặc nhận xét").fill("Nhiệm vụ thường xuyên hàng năm");
        complete(appraiser);
        stage.awaitTask(school, "userTask_registerObjects");

        Page again = task("cb-truong-th-x", school);
        assertThat(again.locator(".alert-warning").first()).containsText("Nhiệm vụ thường xuyên hàng năm");
        again.getByLabel("Tên công trình, mô hình, phần việc *").fill("Mô hình thư viện mở");
        complete(again);
        stage.awaitTask(school, "userTask_appraiseBySector");
        Page forward = task("cv-giao-duc", school);
        forward.getByLabel("Chuyển tiếp").check();
        complete(forward);
        stage.awaitTask(school, "userTask_acceptRegistration");
        Page receiver = task("cv-thi-dua", school);
        receiver.getByLabel("Chấp nhận").check();
        complete(receiver);
        receiver.waitForCondition(() -> obligations.get(school).status() == ObligationStatus.ACCEPTED);
    }

    @Test
    void theAdvisoryBodyAnswersEveryWarning() {
        String id = stage.prepared("browser-review", "plan.yaml");
        Page page = task("cv-thi-dua", id);
        complete(page);
        refused(page, "Cảnh báo chưa có lý do");
        page.getByLabel("Lý do giữ nguyên *").all().forEach(reason -> reason.fill("Đã cân nhắc"));
        complete(page);
        page.waitForCondition(() -> movements.get(id).status() == MovementStatus.IN_APPROVAL);
    }

    @Test
    void aReportHasTheSectionsOfThePlan() {
        stage.issued("browser-report", "plan.yaml");
        stage.runJobs("browser-report");
        stage.runJobs("browser-report/r2");
        stage.fire("browser-report/r2", "event_roundOpens");
        String report = "browser-report/r2/phong-van-hoa";
        Page page = task("cb-phong-van-hoa", report);
        page.getByLabel("Nội dung và hình thức tuyên truyền *").fill("12 tin bài");
        page.getByLabel("Thời gian thực hiện *").fill("Quý I");
        complete(page);
        stage.awaitTask(report, "userTask_confirmReport");
        assertThat(stage.view("tt-phong-van-hoa", report).get("reportText").toString()).contains("12 tin bài");
    }

    @Test
    void aUnitReportsItsOwnPlanAndTheThingsItHasDone() {
        String id = stage.issued("browser-plan", plan -> plan.replaceFirst("exceptUnitTypes: \\[PROVINCE_COMMITTEE, DISTRICT_COMMITTEE]}\\n",
                "exceptUnitTypes: [PROVINCE_COMMITTEE, DISTRICT_COMMITTEE]}\n  due: {kind: NOT_LATER_THAN, date: 2024-01-31}\n"
                        + "  sections: [{key: meetings, title: Hội nghị phát động, required: true, list: true}]\n"));
        stage.runJobs(id);
        stage.runJobs(id + "/r0");
        stage.fire(id + "/r0", "event_roundOpens");
        String report = id + "/r0/phong-van-hoa";
        Page page = task("cb-phong-van-hoa", report);
        page.getByLabel("Số, ký hiệu kế hoạch").fill("07/KH-VHTT");
        page.getByLabel("Ngày kế hoạch *").fill("11/12/2023");
        page.getByLabel("Mục tiêu *").fill("Chào mừng 60 năm Ngày thành lập huyện");
        page.getByLabel("Chỉ tiêu (có con số cụ thể) *").fill("nhiều tin bài");
        page.getByLabel("Thời gian, các đợt *").fill("Từ 01/01/2024 đến 31/10/2024");
        page.getByLabel("Tên tin, bài, việc *").fill("Hội nghị phát động");
        page.getByLabel("Ngày *", new Page.GetByLabelOptions().setExact(true)).fill("11/12/2023");
        page.getByLabel("Báo, đài, nơi thực hiện").fill("Hội trường Phòng Văn hóa và Thông tin");
        complete(page);
        refused(page, "có con số cụ thể");
        page.getByLabel("Chỉ tiêu (có con số cụ thể) *").fill("120 tin bài");
        complete(page);
        stage.awaitTask(report, "userTask_confirmReport");
        assertThat(stage.view("tt-phong-van-hoa", report).get("reportText").toString()).contains("07/KH-VHTT, 11/12/2023", "120 tin bài",
                "- 11/12/2023: Hội nghị phát động – Hội trường");
    }

    /** Tasklist on the open task of a business key, claimed by this person. */
    private Page task(String userId, String businessKey) {
        String task = stage.claim(userId, businessKey);
        Page page = browser.signIn("http://127.0.0.1:" + port + "/sign-in", userId, PASSWORD);
        page.waitForURL("**/");
        page.navigate("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".thidua-form .thidua-facts").first().waitFor();
        return page;
    }

    private static void complete(Page page) {
        page.locator(".form-actions button.btn-primary").click();
    }

    /** The sentence that Tasklist shows, taken note of. */
    private static void refused(Page page, String words) {
        assertThat(page.locator(".page-notifications")).containsText(words);
        page.locator(".page-notifications .close:visible").click();
    }
}
