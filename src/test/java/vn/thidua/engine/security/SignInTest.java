package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;

@RunningApplication
class SignInTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Authorizations authorizations;

    Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void oneSignInOpensOurPagesAndTheWebApplications() {
        assertThat(signIn()).isEqualTo("/");
        assertThat(visitor.open("/").body()).contains("Xin chào, Quản trị hệ thống", TASKLIST);
        assertThat(visitor.open(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(visitor.call("GET", WHO_AM_I, "").body()).contains("\"userId\":\"quantri\"", "cockpit", "tasklist");
        assertThat(visitor.call("GET", "/camunda/api/engine/engine/default/user/count", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordLeadsBackWithoutTellingWhetherTheAccountExists() {
        account("sai.mat.khau");
        assertThat(location(visitor.signIn("sai.mat.khau", "khong-dung"))).isEqualTo("/sign-in?wrong");
        assertThat(location(visitor.signIn("khong.co.ai", "khong-dung"))).isEqualTo("/sign-in?wrong");
        assertThat(visitor.open("/sign-in?wrong").body()).contains("role=\"alert\"", "Tên đăng nhập hoặc mật khẩu chưa đúng");
        assertThat(visitor.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void guessingIsStoppedBeforeTheEngineLocksTheAccount() {
        account("chu.tich");
        for (int i = 0; i < WrongPasswords.PER_ACCOUNT_AND_ADDRESS; i++) {
            visitor.signIn("chu.tich", "doan-" + i);
        }
        assertThat(location(visitor.signIn("chu.tich", "doan-nua"))).isEqualTo("/sign-in?too-many");
        assertThat(visitor.get("/engine-rest/engine", Visitor.basic("chu.tich", RunningApplication.PASSWORD)).statusCode()).isEqualTo(401);
    }

    @Test
    void thePageAskedForOpensAfterSignIn() {
        assertThat(location(visitor.open(TASKLIST))).isEqualTo("/sign-in");
        assertThat(location(visitor.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD, "#/?task=4711"))).isEqualTo(TASKLIST + "#/?task=4711");
    }

    @Test
    void aFragmentCannotLeadElsewhere() {
        for (String trick : List.of("@evil.example/", "//evil.example", "#javascript:alert(1)", "#/\r\nSet-Cookie: a=b")) {
            assertThat(location(new Visitor(port).signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD, trick))).isEqualTo("/");
        }
    }

    @Test
    void theFormNeedsItsToken() {
        Map<String, String> fields = Map.of("userId", RunningApplication.ADMIN, "password", RunningApplication.PASSWORD);
        assertThat(location(visitor.post("/sign-in", fields))).isEqualTo("/sign-in?stale");
        assertThat(visitor.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signingInChangesTheSessionId() {
        visitor.open(TASKLIST);
        String before = visitor.cookie("JSESSIONID").orElseThrow();
        signIn();
        assertThat(visitor.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void theSessionCookieIsClosedToScriptsAndOtherSites() {
        List<String> cookies = visitor.open(TASKLIST).headers().allValues("Set-Cookie");
        assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void signingOutOnOurPagesEndsTheSession() {
        signIn();
        String token = Visitor.token(visitor.open("/"));
        assertThat(location(visitor.post("/sign-out", Map.of("_csrf", token)))).isEqualTo("/sign-in?signed-out");
        assertThat(visitor.open(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutInTasklistEndsTheSessionForAllApplications() {
        signIn();
        visitor.open(TASKLIST);
        assertThat(visitor.call("POST", WHO_AM_I + "/logout", "").statusCode()).isEqualTo(204);
        assertThat(visitor.open("/").statusCode()).isEqualTo(302);
        assertThat(visitor.call("GET", "/camunda/api/engine/engine/default/task", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aCallOfAWebApplicationNeedsCamundasToken() {
        signIn();
        visitor.open(TASKLIST);
        Map<String, String> withoutToken = Map.of("Content-Type", "application/json", "Accept", "application/json");
        assertThat(visitor.send("POST", "/camunda/api/engine/engine/default/task", "{}", withoutToken).statusCode()).isEqualTo(403);
    }

    @Test
    void aDeletedAccountIsOutAtOnce() {
        account("nguoi.cu");
        authorizations.setAccess("nguoi.cu", Set.of(Access.STAFF));
        visitor.signIn("nguoi.cu", RunningApplication.PASSWORD);
        assertThat(visitor.open("/").statusCode()).isEqualTo(200);
        assertThat(visitor.call("GET", "/camunda/api/engine/engine/default/task", "").statusCode()).isEqualTo(200);
        identity.deleteUser("nguoi.cu");
        assertThat(location(visitor.open("/"))).isEqualTo("/sign-in");
        assertThat(visitor.call("GET", "/camunda/api/engine/engine/default/task", "").statusCode()).isEqualTo(401);
    }

    @Test
    void accessThatIsTakenAwayIsGoneAtOnce() {
        account("tung.phu.trach");
        authorizations.setAccess("tung.phu.trach", Set.of(Access.STAFF));
        visitor.signIn("tung.phu.trach", RunningApplication.PASSWORD);
        assertThat(visitor.open("/").body()).contains("Danh sách công việc");
        authorizations.setAccess("tung.phu.trach", Set.of());
        assertThat(visitor.open("/").body()).doesNotContain("Danh sách công việc").contains("chưa được giao vai trò nào");
    }

    @Test
    void errorsAreShownInVietnameseAndTellNothingOfTheInside() {
        signIn();
        HttpResponse<String> page = visitor.open("/khong-co-trang-nay");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không tìm thấy trang", "Về trang chính").doesNotContain("Exception", "Whitelabel");
        assertThat(visitor.open("/setup").body()).contains("Bạn không có quyền mở trang này");
    }

    @Test
    void ourPagesLoadNothingFromElsewhere() {
        HttpResponse<String> page = visitor.open("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.body()).doesNotContain("http://", "https://", "style=").contains("lang=\"vi\"");
        signIn();
        assertThat(visitor.open(TASKLIST).headers().allValues("Content-Security-Policy")).singleElement().asString().contains("nonce-");
    }

    private String signIn() {
        return location(visitor.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD));
    }

    private void account(String userId) {
        if (identity.createUserQuery().userId(userId).count() == 0) {
            User user = identity.newUser(userId);
            user.setPassword(RunningApplication.PASSWORD);
            identity.saveUser(user);
        }
    }

    private String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(url -> url.replace("http://127.0.0.1:" + port, "")).orElse("none, " + response.statusCode());
    }
}
