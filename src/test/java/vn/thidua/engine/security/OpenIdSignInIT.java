package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.running.EngineAndPages;

/** Sign-in with an account of a real OpenID provider on a free port: the whole code flow by HTTP, and what is refused on the way. */
class OpenIdSignInIT {

    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext product;

    private final Visitor here = new Visitor(port(product));
    private final Visitor there = new Visitor(port(provider));

    @BeforeAll
    static void startBoth() {
        ProcessEngine before = ProcessEngines.getProcessEngines().get(ProcessEngines.NAME_DEFAULT);
        provider = new SpringApplicationBuilder(OpenIdProvider.class).run("--server.port=0", "--server.servlet.session.cookie.name=THERE");
        product = new SpringApplicationBuilder(EngineAndPages.class).run("--spring.datasource.url=jdbc:h2:mem:openid;DB_CLOSE_DELAY=-1", "--server.port=0",
            "--camunda.bpm.job-execution.enabled=false", "--thidua.deployment.at-start=false",
            "--spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
            "--thidua.admin.id=" + RunningApplication.ADMIN, "--thidua.admin.password=" + RunningApplication.PASSWORD,
            "--thidua.oidc.issuer=http://127.0.0.1:" + port(provider), "--thidua.oidc.client-id=thidua", "--thidua.oidc.client-secret=" + OpenIdProvider.SECRET,
            "--thidua.oidc.label=tài khoản VNeID thử nghiệm");
        provider.getBean(OpenIdProvider.class).register("http://127.0.0.1:" + port(product));
        if (before != null) {
            ProcessEngines.registerProcessEngine(before);
        }
    }

    @AfterAll
    static void stopBoth() {
        product.close();
        provider.close();
    }

    @BeforeEach
    void peopleWithAnAccountHere() {
        IdentityService identity = product.getBean(IdentityService.class);
        for (String userId : Set.of(OpenIdProvider.KNOWN, OpenIdProvider.FORGED)) {
            if (identity.createUserQuery().userId(userId).count() == 0) {
                identity.saveUser(identity.newUser(userId));
                product.getBean(Authorizations.class).setAccess(userId, Set.of(Access.STAFF));
            }
        }
    }

    @Test
    void thePageOffersTheOtherAccountBesideThePassword() {
        assertThat(here.open("/sign-in").body()).contains("Đăng nhập bằng tài khoản VNeID thử nghiệm", "/oauth2/authorization/thidua", "name=\"password\"");
        assertThat(location(here.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD))).isEqualTo("/");
    }

    @Test
    void somebodyKnownComesInWithTheAccessOfOurRosterAndThePageAskedFor() {
        here.open("/account");
        assertThat(signIn(OpenIdProvider.KNOWN)).contains("/account");
        assertThat(here.open("/").body()).contains("Xin chào, nguoi.quen", "Danh sách công việc").doesNotContain("Quản lý tài khoản, nhóm");
        assertThat(here.open("/account").body()).contains("mật khẩu được đổi ở hệ thống đó");
    }

    @Test
    void somebodyWithoutAnAccountHereIsToldSoAndGetsNone() {
        assertThat(signIn(OpenIdProvider.UNKNOWN)).isEqualTo("/sign-in?unknown");
        assertThat(here.open("/sign-in?unknown").body()).contains("chưa được cấp quyền sử dụng phần mềm");
        assertThat(here.open("/").statusCode()).isEqualTo(302);
        assertThat(product.getBean(IdentityService.class).createUserQuery().userId(OpenIdProvider.UNKNOWN).count()).isZero();
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertThat(signIn(OpenIdProvider.FORGED)).isEqualTo("/sign-in?elsewhere");
        assertThat(here.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerToAQuestionThatWasNotAskedIsRefused() {
        String answer = answer(ask(), OpenIdProvider.KNOWN);
        assertThat(location(here.open(answer.replaceAll("state=[^&]*", "state=doan-mo")))).isEqualTo("/sign-in?elsewhere");
        assertThat(location(new Visitor(port(product)).open(answer))).as("in another browser").isEqualTo("/sign-in?elsewhere");
        assertThat(here.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aTokenMadeForAnotherSignInIsRefused() {
        String question = ask().replaceAll("nonce=[^&]*", "nonce=cua-phien-khac");
        assertThat(location(here.open(answer(question, OpenIdProvider.KNOWN)))).isEqualTo("/sign-in?elsewhere");
        assertThat(here.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aCodeServesOnce() {
        String answer = answer(ask(), OpenIdProvider.KNOWN);
        assertThat(location(here.open(answer))).isEqualTo("/");
        assertThat(location(new Visitor(port(product)).open(answer))).isEqualTo("/sign-in?elsewhere");
    }

    @Test
    void signingOutEndsItHereAndThere() {
        signIn(OpenIdProvider.KNOWN);
        HttpResponse<String> out = here.post("/sign-out", Map.of("_csrf", Visitor.token(here.open("/"))));
        String there = out.headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith("http://127.0.0.1:" + port(provider) + "/connect/logout?id_token_hint=");
        assertThat(location(this.there.open(path(there)))).isEqualTo("/sign-in");
        assertThat(here.open("/").statusCode()).isEqualTo(302);
        assertThat(location(this.there.open(path(ask())))).endsWith("/login");
    }

    @Test
    void theSignOutFormMayLeadToTheProviderAndNowhereElse() {
        assertThat(here.open("/sign-in").headers().firstValue("Content-Security-Policy").orElseThrow())
            .endsWith("form-action 'self' http://127.0.0.1:" + port(provider));
    }

    private String signIn(String userId) {
        return location(here.open(answer(ask(), userId)));
    }

    private String ask() {
        HttpResponse<String> question = here.open("/oauth2/authorization/thidua");
        return question.headers().firstValue("Location").orElseThrow(() -> new AssertionError(question.statusCode()));
    }

    /** Asks the provider as the browser would, signs in there, and returns where it sends the browser. */
    private String answer(String question, String userId) {
        assertThat(question).contains("code_challenge=", "state=", "nonce=");
        assertThat(location(there.open(path(question)))).endsWith("/login");
        String back = there.post("/login", Map.of("username", userId, "password", OpenIdProvider.PASSWORD)).headers().firstValue("Location").orElseThrow();
        HttpResponse<String> answer = there.open(path(back));
        return path(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(back + " " + answer.statusCode() + " " + answer.body())));
    }

    private static String path(String url) {
        return url.replaceFirst("http://127.0.0.1:\\d+", "");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(OpenIdSignInIT::path).orElse("none, " + response.statusCode());
    }

    private static int port(ConfigurableApplicationContext context) {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }
}
