package vn.thidua.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.running.EngineAndPages;

/** A second node on the same database, configured as behind TLS: what one knows of sessions and wrong passwords, the other does. */
@RunningApplication
class TwoNodesTest {

    private static final String PERSON = "hai.nut";
    private static final String PASSWORD = "mưa rơi trên mái ngói";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** They are kept in static fields: one JVM can have them once. */
    private static final String WEB_APPLICATIONS = "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration";

    private static ConfigurableApplicationContext second;

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Authorizations authorizations;

    @Autowired
    JdbcClient database;

    Visitor here;

    @BeforeAll
    static void startTheSecond(@Autowired ProcessEngine ofTheFirst) {
        second = new SpringApplicationBuilder(EngineAndPages.class).run("--spring.datasource.url=jdbc:h2:mem:running-application;DB_CLOSE_DELAY=-1",
            "--server.port=0", "--camunda.bpm.job-execution.enabled=false", "--thidua.deployment.at-start=false",
            "--spring.autoconfigure.exclude=" + WEB_APPLICATIONS, "--thidua.cookies.secure=true", "--server.forward-headers-strategy=native");
        ProcessEngines.registerProcessEngine(ofTheFirst);
    }

    @AfterAll
    static void stopTheSecond() {
        second.close();
    }

    @BeforeEach
    void somebodySignsInAtTheFirst() {
        User user = identity.newUser(PERSON);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        authorizations.setAccess(PERSON, Set.of(Access.STAFF));
        here = new Visitor(port);
        here.signIn(PERSON, PASSWORD);
    }

    @AfterEach
    void cleanUp() {
        identity.deleteUser(PERSON);
        database.sql("delete from td_wrong_password").update();
    }

    @Test
    void whoSignedInAtOneIsKnownAtTheOther() {
        here.open(TASKLIST);
        assertThat(atTheSecond("/account", session()).body()).contains("Tài khoản của tôi", PERSON);
    }

    @Test
    void aPageAskedForAtOneOpensAfterSigningInAtTheOther() {
        Visitor stranger = new Visitor(port);
        stranger.open("/account?from=first");
        String session = stranger.cookie("JSESSIONID").orElseThrow();
        HttpResponse<String> form = atTheSecond("/sign-in", session);
        String body = "userId=" + PERSON + "&password=" + PASSWORD.replace(" ", "+") + "&_csrf=" + Visitor.token(form);
        var signedIn = new Visitor(secondPort()).send("POST", "/sign-in", body, Map.of("Content-Type", "application/x-www-form-urlencoded",
            "Cookie", "JSESSIONID=" + session + "; THIDUA-XSRF-TOKEN=" + cookie(form, "THIDUA-XSRF-TOKEN"), "Accept", "text/html"));
        assertThat(signedIn.headers().firstValue("Location")).hasValueSatisfying(page -> assertThat(page).contains("/account?from=first"));
    }

    @Test
    void signingOutAtOneEndsItAtBoth() {
        String session = session();
        here.post("/sign-out", Map.of("_csrf", Visitor.token(here.open("/account"))));
        assertThat(atTheSecond("/account", session).statusCode()).isEqualTo(302);
        assertThat(database.sql("select count(*) from td_session where principal_name = ?").param(PERSON).query(Integer.class).single()).isZero();
    }

    @Test
    void anotherPasswordAtOneEndsTheSessionsAtBoth() {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(PERSON, PASSWORD);
        elsewhere.post("/account", Map.of("current", PASSWORD, "chosen", "nắng lên ngoài hiên nhà", "again", "nắng lên ngoài hiên nhà",
            "_csrf", Visitor.token(elsewhere.open("/account"))));
        assertThat(atTheSecond("/account", elsewhere.cookie("JSESSIONID").orElseThrow()).statusCode()).isEqualTo(200);
        assertThat(atTheSecond("/account", session()).statusCode()).isEqualTo(302);
    }

    @Test
    void wrongPasswordsAtBothCountTogether() {
        IntStream.range(0, 3).forEach(i -> new Visitor(port).get("/engine-rest/engine", Visitor.basic(PERSON, "sai " + i)));
        IntStream.range(0, 2).forEach(i -> new Visitor(secondPort()).get("/engine-rest/engine", Visitor.basic(PERSON, "sai nữa " + i)));
        assertThat(new Visitor(port).signIn(PERSON, PASSWORD).headers().firstValue("Location").orElseThrow()).endsWith("?too-many");
        database.sql("delete from td_wrong_password").update();
        assertThat(new Visitor(port).signIn(PERSON, PASSWORD).headers().firstValue("Location").orElseThrow()).doesNotContain("sign-in");
    }

    @Test
    void sessionsOfStrangersAreShortUntilTheySignIn() {
        Visitor stranger = new Visitor(port);
        stranger.open("/account");
        assertThat(inactive(stranger)).isEqualTo(15 * 60);
        stranger.signIn(PERSON, PASSWORD);
        assertThat(inactive(stranger)).isEqualTo(2 * 60 * 60);
    }

    private int inactive(Visitor visitor) {
        String id = new String(Base64.getDecoder().decode(visitor.cookie("JSESSIONID").orElseThrow()), StandardCharsets.UTF_8);
        return database.sql("select max_inactive_interval from td_session where session_id = ?").param(id).query(Integer.class).single();
    }

    @Test
    void manyRequestsAtOnceDoNotFightForTheSession() {
        String session = session();
        List<Integer> answers = IntStream.range(0, 40).parallel()
            .mapToObj(i -> (i % 2 == 0 ? new Visitor(port) : new Visitor(secondPort())).get("/account", cookies(session)).statusCode()).distinct().toList();
        assertThat(answers).containsExactly(200);
        List<Integer> firstCalls = IntStream.range(0, 20).parallel()
            .mapToObj(i -> new Visitor(port).get("/camunda/api/engine/engine/default/task/count",
                Map.of("Accept", "application/json", "Cookie", "JSESSIONID=" + session)).statusCode()).distinct().toList();
        assertThat(firstCalls).containsExactly(200);
    }

    @Test
    void behindTlsEveryCookieIsSecureAndTheBrowserIsToldToStayThere() {
        HttpResponse<String> page = new Visitor(secondPort()).get("/sign-in", Map.of("Accept", "text/html", "X-Forwarded-Proto", "https"));
        HttpResponse<String> saved = new Visitor(secondPort()).get("/account", Map.of("Accept", "text/html", "X-Forwarded-Proto", "https"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite=Lax"));
        assertThat(saved.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "Secure", "HttpOnly"));
    }

    private String session() {
        return here.cookie("JSESSIONID").orElseThrow();
    }

    private HttpResponse<String> atTheSecond(String page, String session) {
        return new Visitor(secondPort()).get(page, cookies(session));
    }

    private static Map<String, String> cookies(String session) {
        return Map.of("Accept", "text/html", "Cookie", "JSESSIONID=" + session);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith(name + "=")).findFirst()
            .map(cookie -> cookie.substring(name.length() + 1, cookie.indexOf(';'))).orElseThrow();
    }

    private static int secondPort() {
        return ((ServletWebServerApplicationContext) second).getWebServer().getPort();
    }
}
