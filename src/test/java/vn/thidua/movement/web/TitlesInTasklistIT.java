package vn.thidua.movement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.browser.Browser;
import vn.thidua.document.SheetWriter;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Rounds;
import vn.thidua.movement.SentUpward;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.TitleTables;

/** SC-09 and SC-02 as an officer does them: a table from a file, two rows put right, one back and in again; works up to the plan's maximum. */
@PageTest
class TitlesInTasklistIT {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String DEVIATING_TITLE = "Danh hiệu thi đua: «Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh» không phải danh hiệu thi đua";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;
    @Autowired Obligations obligations;
    @Autowired Registrations registrations;
    @Autowired Rounds rounds;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cv-thi-dua", "cb-xa-van-thuy").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void aTableIsImportedPutRightSentReturnedAndAccepted() {
        String commune = stage.titlesOpen("browser-titles") + "/xa-van-thuy";
        Page officer = task("cb-xa-van-thuy", commune);
        upload(officer);
        Locator rows = officer.locator(".thidua-table tbody tr");
        assertThat(rows).hasCount(8);
        assertThat(officer.locator(".thidua-table [role=status]")).containsText("Đã đọc 8 dòng: 6 dòng hợp lệ, 2 dòng có lỗi.");
        assertThat(rows.nth(2)).containsText(DEVIATING_TITLE);
        picture(officer, "title-table");
        complete(officer);
        refused(officer, "Bảng đăng ký chỉ gửi được khi mọi dòng hợp lệ hoặc đã bỏ");
        button(rows.nth(2), "Chọn «Chiến sĩ thi đua cơ sở»").click();
        assertThat(rows.nth(2)).not().containsText(DEVIATING_TITLE);
        button(rows.nth(5), "Bỏ dòng").click();
        assertThat(rows).hasCount(7);
        complete(officer);
        stage.awaitTask(commune, "userTask_acceptRegistration");

        Page receiver = task("cv-thi-dua", commune);
        assertThat(receiver.locator(".thidua-table tbody tr")).hasCount(7);
        receiver.getByLabel("Trả lại dòng 7", exact()).check();
        receiver.getByLabel("Lý do trả lại dòng 7").fill("Chưa đủ ba năm liên tục");
        picture(receiver, "title-verdicts");
        complete(receiver);
        stage.awaitTask(commune, "userTask_registerObjects");

        Page again = task("cb-xa-van-thuy", commune);
        Locator back = again.locator(".thidua-table tbody tr").nth(6);
        assertThat(back).containsText("Bị trả lại: Chưa đủ ba năm liên tục");
        back.getByLabel("Danh hiệu thi đua").selectOption("ADVANCED_WORKER");
        complete(again);
        stage.awaitTask(commune, "userTask_acceptRegistration");
        complete(task("cv-thi-dua", commune));
        again.waitForCondition(() -> obligations.get(commune).status() == ObligationStatus.ACCEPTED);
        org.assertj.core.api.Assertions.assertThat(registrations.acceptedTitles("browser-titles")).hasSize(7);
    }

    @Test
    void worksStopAtThePlansMaximumAndTooFewComeBack() {
        String commune = stage.registrationOpenWithTwo("browser-works") + "/xa-van-thuy";
        Page officer = task("cb-xa-van-thuy", commune);
        assertThat(officer.locator(".thidua-facts").first()).containsText("ít nhất 02, tối đa 03 mục");
        work(officer, 0, "Cầu dân sinh");
        complete(officer);
        officer.waitForCondition(() -> obligations.get(commune).given() == 1);
        Page again = task("cb-xa-van-thuy", commune);
        assertThat(again.locator(".thidua-facts").first()).containsText("Đã đăng ký 01, còn thiếu 01/02");
        Locator add = again.getByText("Thêm mục đăng ký");
        add.click();
        assertThat(add).isEnabled();
        add.click();
        assertThat(add).isDisabled();
        assertThat(again.locator(".thidua-form")).containsText("Đã đủ số lượng tối đa 03 mục theo kế hoạch.");
        picture(again, "works-at-most");
        again.locator(".thidua-rows legend button").nth(2).click();
        work(again, 1, "Đường liên thôn");
        complete(again);
        stage.awaitTask(commune, "userTask_acceptRegistration");
    }

    @Test
    void theReceiverTakesTheTableAwayAndSaysHowItWentUpward() {
        String round = stage.registrationOpenOn("browser-upward", "  kind: REGISTRATION\n", "  kind: REGISTRATION\n  upward: {name: Ủy ban nhân dân tỉnh}\n");
        stage.at("2024-01-21T08:00:00+07:00");
        stage.fire(round, "event_roundDue");
        Page receiver = open("cv-thi-dua", round, ".fjs-container");
        assertThat(receiver.locator(".fjs-container")).containsText("Theo kế hoạch, kết quả được gửi Ủy ban nhân dân tỉnh");
        Locator link = receiver.getByText("Tải bảng tổng hợp (XLSX)");
        String address = (String) link.evaluate("link => link.href");
        org.assertj.core.api.Assertions.assertThat(receiver.request().get(address).headers().get("content-disposition")).contains("attachment");
        picture(receiver, "consolidate-upward");
        receiver.getByLabel("Nhận xét tổng hợp").fill("Chưa đơn vị nào đăng ký");
        receiver.getByLabel("Số, ký hiệu văn bản gửi cấp trên").fill("15/BC-UBND");
        receiver.getByPlaceholder("dd/mm/yyyy").fill("21/01/2024");
        receiver.getByPlaceholder("dd/mm/yyyy").press("Enter");
        complete(receiver);
        receiver.waitForCondition(() -> rounds.consolidationOf(round).isPresent());
        org.assertj.core.api.Assertions.assertThat(rounds.consolidationOf(round).orElseThrow().sent())
                .isEqualTo(new SentUpward("Ủy ban nhân dân tỉnh", "15/BC-UBND", LocalDate.of(2024, 1, 21)));
    }

    private static void upload(Page page) {
        page.locator("#thidua-table-file").setInputFiles(new FilePayload("bang-dang-ky.xlsx", SheetWriter.CONTENT_TYPE, TitleTables.traPhong()));
    }

    private static void work(Page page, int index, String name) {
        Locator row = page.locator(".thidua-rows > fieldset").nth(index);
        row.getByLabel("Loại *").selectOption("WORK_PROJECT");
        row.getByLabel("Nội dung thi đua *").selectOption("key-works");
        row.getByLabel("Tên công trình, mô hình, phần việc *").fill(name);
        row.getByLabel("Mục tiêu, kết quả cần đạt *").fill("Xong trước 30/9");
        row.getByLabel("Từ ngày *").fill("01/02/2024");
        row.getByLabel("Đến ngày *").fill("30/09/2024");
        row.getByLabel("Vì sao khó, phức tạp hoặc mới *").fill("Địa hình dốc");
    }

    private Page task(String userId, String businessKey) {
        return open(userId, businessKey, ".thidua-form .thidua-facts");
    }

    private Page open(String userId, String businessKey, String form) {
        String task = stage.claim(userId, businessKey);
        Page page = browser.signIn("http://127.0.0.1:" + port + "/sign-in", userId, PASSWORD);
        page.waitForURL("**/");
        page.navigate("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(form).first().waitFor();
        return page;
    }

    /** For whoever wants to look at the form. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/browser", name + ".png")));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void complete(Page page) {
        page.locator(".form-actions button.btn-primary").click();
    }

    private static void refused(Page page, String words) {
        assertThat(page.locator(".page-notifications")).containsText(words);
        page.locator(".page-notifications .close:visible").click();
    }
}
