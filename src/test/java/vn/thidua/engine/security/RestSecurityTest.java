package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;

@RunningApplication
class RestSecurityTest {

    private static final String USERS = "/engine-rest/user/count";
    private static final Map<String, String> ADMIN = Visitor.basic(RunningApplication.ADMIN, RunningApplication.PASSWORD);

    @LocalServerPort
    int port;

    Visitor client;

    @BeforeEach
    void connect() {
        client = new Visitor(port);
    }

    @Test
    void basicAuthenticationOpensRestAndLeavesNoSession() {
        assertThat(client.get(USERS, ADMIN).statusCode()).isEqualTo(200);
        assertThat(client.cookie("JSESSIONID")).isEmpty();
        assertThat(client.get(USERS, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordIsRefusedWithAChallengeForClients() {
        var response = client.get(USERS, Visitor.basic("khong.co.ai", "sai"));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("tên đăng nhập, mật khẩu không đúng; hãy đăng nhập rồi thực hiện lại");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
    }

    @Test
    void aBrowserIsNotAskedForThePassword() {
        var response = client.get(USERS, Map.of("Sec-Fetch-Mode", "navigate"));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void aFormOnAnotherSiteIsRefusedEvenWithThePassword() {
        var headers = new HashMap<>(ADMIN);
        headers.put("Sec-Fetch-Site", "cross-site");
        assertThat(client.get(USERS, headers).statusCode()).isEqualTo(403);
    }

    @Test
    void theSessionOfTheWebApplicationsDoesNotOpenRest() {
        client.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD);
        assertThat(client.open("/").statusCode()).isEqualTo(200);
        assertThat(client.get(USERS, Map.of("Accept", "application/json")).statusCode()).isEqualTo(401);
    }

    @Test
    void theEngineKnowsWhoCalls() {
        assertThat(client.get("/engine-rest/authorization/check?permissionName=READ&resourceName=USER&resourceType=1", ADMIN).body())
            .contains("\"authorized\":true");
    }
}
