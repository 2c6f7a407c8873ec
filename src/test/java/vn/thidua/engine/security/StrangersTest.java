package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.proof.access.Endpoint;

/** Asks every end-point of the running application as a stranger, over HTTP. */
@WholeApplication
class StrangersTest {

    /** Signing out is open because it only ends a session. */
    private static final Set<String> OPEN = Set.of("GET /sign-in", "GET /actuator/health", "GET /actuator/health/x",
        "POST /camunda/api/admin/auth/user/default/logout");
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Test
    void nothingIsOpenButHealthAndSignIn() {
        var endpoints = Endpoints.of(context).all();
        var visitor = new Visitor(port);
        assertThat(endpoints).hasSizeGreaterThan(600)
            .contains(new Endpoint("POST", "/engine-rest/deployment/create"), new Endpoint("POST", "/camunda/api/admin/setup/default/user/create"),
                new Endpoint("POST", "/engine-rest/task/x/complete"), new Endpoint("GET", "/"));
        assertThat(endpoints.stream().filter(endpoint -> isOpen(visitor, endpoint)).map(endpoint -> endpoint.method() + " " + endpoint.path()))
            .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void filesOfTheWebApplicationsAreNotOpenEither() {
        var visitor = new Visitor(port);
        assertThat(Stream.of("/camunda", "/camunda/", "/camunda/app/", "/camunda/app/tasklist/locales/en.json", "/camunda/lib/deps.js",
            "/camunda/app/tasklist/default/", "/camunda-welcome/index.html", "/webjars/camunda/index.html", "/h2-console", "/error",
            "/actuator", "/actuator/env", "/actuator/heapdump").filter(path -> isOpen(visitor, new Endpoint("GET", path)))).isEmpty();
    }

    @Test
    void pathTricksOpenNothing() {
        var visitor = new Visitor(port);
        assertThat(Stream.of("/engine-rest/;x/user", "/engine-rest//user", "/ENGINE-REST/user", "/thidua/../engine-rest/user", "/thidua/%2e%2e/engine-rest/user",
                "/engine-rest/user/", "/camunda/api/engine/engine/default/user;a=b", "/sign-in/../camunda/app/", "/actuator/health/..%2fenv", "/sign-in/")
            .filter(path -> isOpen(visitor, new Endpoint("GET", path)))).isEmpty();
    }

    @Test
    void healthTellsNothingButUp() {
        assertThat(new Visitor(port).get("/actuator/health", Map.of()).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theSignInPageGetsItsFiles() {
        var visitor = new Visitor(port);
        assertThat(Stream.of("/thidua/thidua.css", "/thidua/sign-in.js", "/thidua/logo.svg")).allMatch(path -> visitor.open(path).statusCode() == 200);
    }

    private static boolean isOpen(Visitor visitor, Endpoint endpoint) {
        int status = visitor.send(endpoint.method(), endpoint.path(), "", Map.of("Accept", "application/json", "Content-Type", "application/json")).statusCode();
        return !REFUSED.contains(status);
    }
}
