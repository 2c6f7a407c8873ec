package vn.thidua.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser without a screen, for tests called {@code *IT}; register it as a static extension. Each {@link #page()} is a person of their
 * own, with cookies of their own, an English browser and, if nothing else is said, a clock in Vietnam. A failed test leaves pictures in {@code target/browser}.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    /** A busy machine may take long to start a web application; a test that passes does not wait. */
    private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

    private final List<BrowserContext> people = new ArrayList<>();
    private final String zone;
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    public Browser() {
        this("Asia/Ho_Chi_Minh");
    }

    /** With a clock in another zone. */
    public Browser(String zone) {
        this.zone = zone;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        Path executable = Chromium.executable();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
            .setArgs(Chromium.isRoot() ? List.of("--no-sandbox") : List.of()));
    }

    /** A blank page of somebody who has not signed in yet. */
    public Page page() {
        BrowserContext person = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale("en-US").setTimezoneId(zone).setViewportSize(1360, 800));
        person.setDefaultTimeout(PATIENCE);
        people.add(person);
        return person.newPage();
    }

    /** Signs in on our page and waits for what comes next. */
    public Page signIn(String address, String userId, String password) {
        return signIn(page(), address, userId, password);
    }

    /** The same on a page that a test has prepared. */
    public Page signIn(Page page, String address, String userId, String password) {
        page.navigate(address);
        page.getByLabel("Tên đăng nhập").fill(userId);
        page.getByLabel("Mật khẩu").fill(password);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            takePictures(test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
        }
        people.forEach(BrowserContext::close);
        people.clear();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (chromium != null) {
            chromium.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    private void takePictures(String name) {
        List<Page> pages = people.stream().flatMap(person -> person.pages().stream()).toList();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + "-" + i + ".png")));
        }
    }
}
