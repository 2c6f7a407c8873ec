package vn.thidua.guide;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.ThiDuaApplication;
import vn.thidua.browser.Browser;

/**
 * Takes the pictures of docs/guide from the demonstration, on one day of its invented people. No test runs it:
 * {@code mvn test -Dtest=GuidePictures} writes docs/guide/images again after pages have changed.
 */
class GuidePictures {

    private static final Instant THE_DAY = Instant.parse("2026-11-20T02:00:00Z");
    private static final Path IMAGES = Path.of("docs/guide/images");
    private static final String PASSWORD = "thidua-demo";

    @RegisterExtension
    static final Browser browser = new Browser();

    private static ConfigurableApplicationContext application;
    private static String base;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(IMAGES);
        ClockUtil.setCurrentTime(Date.from(THE_DAY));
        application = new SpringApplicationBuilder(ThiDuaApplication.class).run("--spring.profiles.active=demo", "--server.port=0",
            "--spring.datasource.url=jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");
        base = "http://127.0.0.1:" + ((ServletWebServerApplicationContext) application).getWebServer().getPort();
        ClockUtil.setCurrentTime(Date.from(THE_DAY));
    }

    @AfterAll
    static void stop() {
        application.close();
        ClockUtil.reset();
    }

    @Test
    void signIn() throws IOException {
        Page page = browser.page();
        page.navigate(base + "/sign-in");
        take(page, "sign-in");
        take(as("cv-thi-dua", "/"), "start");
    }

    @Test
    void aRegistrationInTasklist() throws IOException {
        Page page = as("tt-thon-pac-ma", "/camunda/app/tasklist/default/");
        page.getByText("Đăng ký và báo cáo của đơn vị").click();
        page.locator("li.task").first().click();
        page.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".thidua-form")).isVisible();
        page.waitForTimeout(1500);
        take(page, "tasklist-registration");
    }

    @Test
    void theRecord() throws IOException {
        take(as("pho-chu-tich", "/audit"), "audit");
    }

    @Test
    void manyRegistrationsOnOnePage() throws IOException {
        Page page = as("cv-thi-dua", "/my-work");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc của tôi"))).isVisible();
        take(page, "work");
        page.getByText("Xử lý tất cả trên một trang").first().click();
        assertThat(page.getByText("Thực hiện các mục đã chọn ý kiến")).isVisible();
        take(page, "work-many");
    }

    @Test
    void progressAndReminders() throws IOException {
        Page page = as("cv-thi-dua", "/movements");
        take(page, "movements");
        page.navigate(base + "/movements/chi-lang-60-nam/rounds/units?key=chi-lang-60-nam/r0");
        assertThat(page.getByText("Đôn đốc các đơn vị đã đánh dấu")).isVisible();
        take(page, "round");
    }

    @Test
    void whatAUnitHasSent() throws IOException {
        take(as("cb-truong-th-le-van-tam", "/sent"), "sent");
    }

    @Test
    void theManagersCockpit() throws IOException {
        Page page = as("pho-chu-tich", "/camunda/app/cockpit/default/#/processes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng ký thi đua của đơn vị").setExact(true)).click();
        assertThat(page.getByText("Lượt đang xử lý:")).isVisible();
        page.waitForTimeout(1500);
        take(page, "cockpit");
    }

    private static Page as(String userId, String path) {
        Page page = browser.signIn(base + path, userId, PASSWORD);
        page.waitForLoadState();
        return page;
    }

    private static void take(Page page, String name) throws IOException {
        page.evaluate("document.activeElement && document.activeElement.blur()");
        FewColours.write(page.screenshot(new Page.ScreenshotOptions().setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED)), IMAGES.resolve(name + ".png"));
    }
}
