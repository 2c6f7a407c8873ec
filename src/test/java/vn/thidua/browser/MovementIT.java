package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.WholeApplication;
import vn.thidua.council.CouncilSessions;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.Registrations;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Timeline;
import vn.thidua.rehearsal.process.EngineTime;

/** Chi Lăng's movement as its people meet it: scenarios bring it to a day, and on that day they work in Tasklist and Cockpit. */
@WholeApplication
class MovementIT {

    private static final String REGISTRATION = "chi-lang-2024/r0/xa-van-thuy";
    private static final String REASON = "Việc làm thường xuyên hằng năm, chưa phải là mô hình mới";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    EngineTime time;

    @Autowired
    Accounts accounts;

    @Autowired
    Movements movements;

    @Autowired
    Obligations obligations;

    @Autowired
    Registrations registrations;

    @Autowired
    CouncilSessions sessions;

    private Instant now;

    @AfterEach
    void realTime() {
        time.stop();
    }

    @Test
    void aPlanIsLaunchedAndARegistrationReturnedReplacedAndAccepted() {
        bringTo("approving", "2023-12-12T08:00:00+07:00");
        chairAndClerkLaunch();
        now = Instant.parse("2024-01-10T08:00:00+07:00");
        runJobs();

        Tasklist officer = tasklist("cb-xa-van-thuy");
        Locator form = officer.choose("Đăng ký và báo cáo của đơn vị").open("Lập bản đăng ký thi đua – UBND xã Vân Thủy");
        assertThat(form).containsText("UBND xã Vân Thủy");
        assertThat(form).containsText("chậm nhất ngày 20/01/2024, đến 24:00 thứ Bảy 20/01/2024");
        officer.claim();
        register(form, "Dọn vệ sinh đường làng", "Mỗi tháng một lần");
        officer.complete();
        settles(ObligationStatus.SUBMITTED);

        Tasklist receiver = tasklist("cv-thi-dua");
        form = receiver.choose("Thẩm định, tổng hợp").open("Xem xét, chấp nhận đăng ký – UBND xã Vân Thủy");
        receiver.claim();
        assertThat(form).containsText("Mục 1. Dọn vệ sinh đường làng");
        form.getByLabel("Trả lại để thay thế").check();
        form.getByLabel("Lý do trả lại hoặc nhận xét").fill(REASON);
        receiver.complete();
        settles(ObligationStatus.RETURNED);

        theManagerSeesTheUnitsTurn();

        form = officer.choose("Việc chờ nhận").open("Lập bản đăng ký thi đua – UBND xã Vân Thủy");
        assertThat(form).containsText("Bị trả lại: " + REASON);
        officer.claim();
        register(form, "Bê tông hóa đường liên thôn", "3 km đường đạt chuẩn nông thôn mới");
        officer.complete();
        settles(ObligationStatus.SUBMITTED);

        form = receiver.choose("Việc chờ nhận").open("Xem xét, chấp nhận đăng ký – UBND xã Vân Thủy");
        assertThat(form).containsText("Lần 1 – «Dọn vệ sinh đường làng»: " + REASON);
        receiver.claim();
        form.getByLabel("Chấp nhận").check();
        receiver.complete();

        settles(ObligationStatus.ACCEPTED);
        assertThat(registrations.history(REGISTRATION)).hasSize(2);
        assertThat(registrations.acceptedOf("chi-lang-2024", "xa-van-thuy").orElseThrow().objects()).singleElement().asString()
            .contains("Bê tông hóa đường liên thôn");
    }

    @Test
    void aMemberVotesOnce() {
        bringTo("voting", "2024-11-21T09:00:00+07:00");
        String session = "chi-lang-2024-vote/p0/a0/s";

        Tasklist member = tasklist("tt-mat-tran-to-quoc");
        Locator form = member.choose("Hội đồng").open("Bỏ phiếu kín");
        assertThat(form.getByRole(AriaRole.GROUP)).hasCount(1);
        assertThat(form).containsText("Tập thể K1");
        form.getByLabel("Đồng ý", new Locator.GetByLabelOptions().setExact(true)).check();
        member.complete();

        assertThat(sessions.get(session).ballotsCast()).isOne();
        assertThat(sessions.get(session).ballotsDue()).isEqualTo(10);
    }

    /** In Camunda's own forms, which here speak Vietnamese. */
    private void chairAndClerkLaunch() {
        Tasklist chair = tasklist("chu-tich");
        Locator form = chair.choose("Ký, văn thư").open("Phê duyệt kế hoạch");
        chair.claim();
        chair.send();
        assertThat(form).containsText("Phải nhập mục này.");
        form.getByLabel("Phê duyệt", new Locator.GetByLabelOptions().setExact(true)).check();
        chair.complete();
        runJobs();

        Tasklist clerk = tasklist("van-thu");
        form = clerk.choose("Ký, văn thư").open("Cấp số và ngày ban hành");
        clerk.claim();
        form.getByLabel("Số văn bản").fill("146");
        form.getByPlaceholder("dd/mm/yyyy").fill("12/12/2023");
        clerk.complete();
        runJobs();
        assertThat(movements.get("chi-lang-2024").status()).isEqualTo(MovementStatus.LAUNCHED);
        assertThat(movements.get("chi-lang-2024").symbol()).isEqualTo("146/KH-UBND");
    }

    private void theManagerSeesTheUnitsTurn() {
        Page cockpit = signIn("pho-chu-tich", "/camunda/app/cockpit/default/#/processes");
        cockpit.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng ký thi đua của đơn vị").setExact(true)).click();
        cockpit.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(REGISTRATION)).locator(".instance-id a").first().click();
        assertThat(cockpit).hasURL(Pattern.compile(".*process-instance.*"));
        assertThat(cockpit.locator("[data-container-id=userTask_registerObjects] .instance-count")).hasText("1");
        assertThat((String) cockpit.locator("thead td.actions").first().evaluate("cell => getComputedStyle(cell, '::after').content")).contains("Thao tác");
    }

    private static void register(Locator form, String name, String target) {
        form.getByLabel("Loại").selectOption("MODEL");
        form.getByLabel("Nội dung thi đua").selectOption("key-works");
        form.getByLabel("Tên công trình, mô hình, phần việc").fill(name);
        form.getByLabel("Mục tiêu, kết quả cần đạt").fill(target);
        form.getByLabel("Từ ngày").fill("22/01/2024");
        form.getByLabel("Đến ngày").fill("30/9/2024");
        form.getByLabel("Vì sao khó, phức tạp hoặc mới").fill("Địa hình dốc, phải vận động hiến đất");
    }

    /** The engine does what the last step has made due, and the unit's obligation then stands so. */
    private void settles(ObligationStatus status) {
        runJobs();
        assertThat(obligations.get(REGISTRATION).status()).isEqualTo(status);
    }

    private void runJobs() {
        time.advanceTo(now, failure -> assertThat(failure).as("job").isNull());
    }

    private void bringTo(String scenario, String instant) {
        Timeline timeline = rehearsal.play(Path.of("src/test/resources/browser", scenario + ".yaml"));
        assertThat(timeline.holds()).as(timeline.toString()).isTrue();
        now = Instant.parse(instant);
        time.startAt(now);
    }

    private Tasklist tasklist(String userId) {
        return new Tasklist(signIn(userId, Tasklist.PATH));
    }

    private Page signIn(String userId, String path) {
        accounts.setPassword(userId, RunningApplication.PASSWORD);
        return browser.signIn("http://127.0.0.1:" + port + path, userId, RunningApplication.PASSWORD);
    }
}
