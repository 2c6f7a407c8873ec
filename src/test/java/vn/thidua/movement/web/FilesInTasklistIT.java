package vn.thidua.movement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.browser.Browser;
import vn.thidua.document.SampleFiles;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;

/** A report with its files as officer, head and receiver see it in Tasklist. */
@PageTest
class FilesInTasklistIT {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort int port;
    @Autowired ChiLangStage stage;
    @Autowired Accounts accounts;
    @Autowired Obligations obligations;

    @BeforeEach
    void open() {
        stage.open();
        List.of("cv-thi-dua", "cb-phong-van-hoa", "tt-phong-van-hoa").forEach(user -> accounts.setPassword(user, PASSWORD));
    }

    @Test
    void aReportGoesWithItsFilesFromTheOfficerToTheReceiver() throws IOException {
        stage.issued("browser-files", "plan.yaml");
        stage.runJobs("browser-files");
        stage.runJobs("browser-files/r2");
        stage.fire("browser-files/r2", "event_roundOpens");
        String report = "browser-files/r2/phong-van-hoa";
        byte[] pdf = SampleFiles.pdf("Ke hoach tuyen truyen");
        Page officer = task("cb-phong-van-hoa", report);
        officer.locator("#thidua-attach").setInputFiles(new FilePayload[] {
            new FilePayload("Kế hoạch tuyên truyền.pdf", "application/pdf", pdf), new FilePayload("Ảnh hội nghị.jpg", "image/jpeg", SampleFiles.jpg()),
            new FilePayload("Dự toán.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8))});
        Locator files = officer.locator(".thidua-files li");
        assertThat(files).hasCount(2);
        assertThat(officer.locator(".thidua-attached [role=status]")).containsText("Tệp «Dự toán.pdf»: nội dung không phải là PDF");
        assertThat(files.first()).containsText("1 KB · SHA-256 ");
        files.last().scrollIntoViewIfNeeded();
        picture(officer, "files-attached");
        officer.getByLabel("Bỏ Ảnh hội nghị.jpg").click();
        assertThat(files).hasCount(1);
        officer.getByLabel("Nội dung và hình thức tuyên truyền *").fill("12 tin bài");
        officer.getByLabel("Thời gian thực hiện *").fill("Quý I");
        complete(officer);
        stage.awaitTask(report, "userTask_confirmReport");

        Page head = task("tt-phong-van-hoa", report);
        assertThat(head.locator(".thidua-paper")).containsText("12 tin bài");
        assertThat(head.locator(".thidua-files li")).containsText("Kế hoạch tuyên truyền.pdf");
        picture(head, "files-confirmed");
        head.getByLabel("Xác nhận và gửi").check();
        complete(head);
        stage.awaitTask(report, "userTask_acceptReport");

        Page receiver = task("cv-thi-dua", report);
        Path saved = receiver.waitForDownload(() -> receiver.getByText("Kế hoạch tuyên truyền.pdf").click()).path();
        org.assertj.core.api.Assertions.assertThat(Files.readAllBytes(saved)).isEqualTo(pdf);
        picture(receiver, "files-received");
        receiver.getByLabel("Chấp nhận").check();
        complete(receiver);
        receiver.waitForCondition(() -> obligations.get(report).status() == ObligationStatus.ACCEPTED);
    }

    private Page task(String userId, String businessKey) {
        String task = stage.claim(userId, businessKey);
        Page page = browser.signIn("http://127.0.0.1:" + port + "/sign-in", userId, PASSWORD);
        page.waitForURL("**/");
        page.navigate("http://127.0.0.1:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".thidua-form .thidua-attached h4").first().waitFor();
        return page;
    }

    /** For whoever wants to look at the form. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/browser", name + ".png")));
    }

    private static void complete(Page page) {
        page.locator(".form-actions button.btn-primary").click();
    }
}
