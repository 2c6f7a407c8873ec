package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.WholeApplication;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;

/** An officer signs in, works in Tasklist, all in Vietnamese, and signs out. */
@WholeApplication
class SignInIT {

    private static final String OFFICER = "can-bo-trinh-duyet";
    private static final String ROLE = "unit-officer.xa-trinh-duyet";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Authorizations authorizations;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void anOfficerWithATask() {
        if (identity.createUserQuery().userId(OFFICER).count() > 0) {
            return;
        }
        User officer = identity.newUser(OFFICER);
        officer.setFirstName("Nguyễn Văn");
        officer.setLastName("An");
        officer.setPassword(RunningApplication.PASSWORD);
        identity.saveUser(officer);
        Group role = identity.newGroup(ROLE);
        role.setName("Cán bộ đơn vị – Xã Trình Duyệt");
        identity.saveGroup(role);
        identity.createMembership(OFFICER, ROLE);
        authorizations.setAccess(OFFICER, Set.of(Access.STAFF));
        Task task = tasks.newTask();
        task.setName("Đăng ký công trình, mô hình");
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), ROLE);
    }

    @Test
    void fromSignInThroughTasklistToSignOut() {
        Page page = browser.signIn(address("/camunda/app/tasklist/default/"), OFFICER, RunningApplication.PASSWORD);

        assertThat(page).hasTitle(Pattern.compile("Thi Đua · Công việc.*"));
        Tasklist tasklist = new Tasklist(page);
        for (String filter : new String[] {"Tất cả việc của tôi", "Việc tôi đã nhận", "Việc chờ nhận", "Sắp đến hạn", "Quá hạn",
            "Đăng ký và báo cáo của đơn vị"}) {
            assertThat(tasklist.filter(filter)).isVisible();
        }
        assertThat(page.getByText("Hội đồng")).hasCount(0);
        assertThat(page.locator(".ce-eol-banner")).isHidden();

        tasklist.open("Đăng ký công trình, mô hình");
        tasklist.claim();
        assertThat(page.locator(".task-card .assignee")).containsText("Nguyễn Văn An");
        assertThat(page.getByText("Biểu mẫu", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(page.getByText("Sơ đồ", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(page.getByText("Lịch sử", new Page.GetByTextOptions().setExact(true))).isHidden();

        page.locator(".account .dropdown-toggle").click();
        page.locator(".logout a").click();
        assertThat(page.getByText("Bạn đã đăng xuất.")).isVisible();
        page.navigate(address("/camunda/app/tasklist/default/"));
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void theFirstVisitWaitsForItsLabels() {
        Page page = browser.page();
        page.route("**/locales/vi.json*", route -> {
            page.waitForTimeout(1500);
            route.resume();
        });
        browser.signIn(page, address("/camunda/app/tasklist/default/"), OFFICER, RunningApplication.PASSWORD);
        assertThat(page.getByPlaceholder("Lọc công việc")).isVisible();
        assertThat(page.locator("body")).not().containsText(Pattern.compile("[A-Z]+_[A-Z]+"));
    }

    @Test
    void anExpiredSessionLeadsBackToTheSameView() {
        Page page = browser.signIn(address("/camunda/app/tasklist/default/#/?searchQuery=%5B%5D"), OFFICER, RunningApplication.PASSWORD);
        assertThat(page.getByText("Việc chờ nhận")).isVisible();

        page.context().clearCookies();
        page.getByText("Việc chờ nhận").click();
        page.getByLabel("Tên đăng nhập").fill(OFFICER);
        page.getByLabel("Mật khẩu").fill(RunningApplication.PASSWORD);
        page.locator("button[type=submit]").click();

        assertThat(page).hasURL(Pattern.compile(".*/camunda/app/tasklist/default/.*#/.*filter=.*"));
        assertThat(page.getByText("Việc chờ nhận")).isVisible();
    }

    @Test
    void thePagesOfThePersonAreListedAndNothingElseOpens() {
        Page page = browser.signIn(address("/"), OFFICER, RunningApplication.PASSWORD);
        assertThat(page.getByText("Xin chào, Nguyễn Văn An")).isVisible();
        assertThat(page.locator(".cards strong").allTextContents()).contains("Danh sách công việc").doesNotContain("Theo dõi quy trình", "Quản trị");
        page.navigate(address("/camunda/app/admin/default/"));
        assertThat(page.getByText("Bạn không có quyền mở trang này")).isVisible();
    }

    @Test
    void adminAndCockpitSpeakVietnamese() {
        Page page = browser.signIn(address("/camunda/app/admin/default/"), RunningApplication.ADMIN, RunningApplication.PASSWORD);
        assertThat(page.getByText("Tạo người dùng mới")).isVisible();
        page.navigate(address("/camunda/app/cockpit/default/"));
        assertThat(page.getByText("Công việc đang mở")).isVisible();
        page.locator(".brand-logo").click();
        assertThat(page.getByText("Xin chào, Quản trị hệ thống")).isVisible();
        assertThat(page.locator(".cards li").count()).isGreaterThanOrEqualTo(3);
    }

    private static com.microsoft.playwright.Locator.FilterOptions withText(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
