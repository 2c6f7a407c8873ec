package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.proof.access.Endpoint;

/** Reads every page and end-point of the running application and looks at the headers of each answer, refusals and errors included. */
@WholeApplication
class HeadersTest {

    private static final Set<String> ALWAYS = Set.of("X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Content-Security-Policy",
        "Cache-Control", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy");
    /** Evaluates the scripts of HTML forms. */
    private static final String FORMS = "/camunda/app/tasklist/default/";
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html,application/json;q=0.9,*/*;q=0.1");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = Visitor.administrator(port);
    }

    @Test
    void everyAnswerCarriesThem() {
        List<String> wrong = new ArrayList<>();
        Set<Integer> statuses = new TreeSet<>();
        Visitor client = new Visitor(port);
        readable().forEach(path -> {
            HttpResponse<String> answer = path.startsWith("/engine-rest") ? client.get(path, asClient()) : administrator.get(path, PAGE);
            statuses.add(answer.statusCode());
            faults(answer.headers(), path).forEach(fault -> wrong.add(answer.statusCode() + " " + path + ": " + fault));
        });
        assertThat(wrong).isEmpty();
        assertThat(statuses).contains(200, 302, 403, 404);
    }

    @Test
    void answersToStrangersCarryThemToo() {
        assertThat(Stream.of("/sign-in", "/", "/engine-rest/task", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine", "/khong-co",
                "/thidua/thidua.css", "/thidua/khong-co.css", "/actuator/health", "/actuator/env", "/setup")
            .flatMap(path -> faults(new Visitor(port).get(path, PAGE).headers(), path).map(fault -> path + ": " + fault))).isEmpty();
    }

    @Test
    void cookiesStayHere() {
        Visitor visitor = new Visitor(port);
        List<String> cookies = new ArrayList<>(visitor.open("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie"));
        cookies.addAll(visitor.open("/sign-in").headers().allValues("Set-Cookie"));
        cookies.addAll(visitor.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD).headers().allValues("Set-Cookie"));
        cookies.addAll(visitor.open("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie"));
        cookies.removeIf(cookie -> cookie.contains("Max-Age=0"));
        assertThat(cookies).extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
            .contains("JSESSIONID", "THIDUA-XSRF-TOKEN", "XSRF-TOKEN", "THIDUA-DEVICE");
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
        assertThat(cookies).filteredOn(cookie -> !cookie.contains("XSRF-TOKEN=")).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
    }

    private Stream<String> readable() {
        Stream<String> more = Stream.of("/khong-co-trang-nay", "/thidua/thidua.css", "/thidua/khong-co.css", "/camunda/app/welcome/default/",
            "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/", "/camunda/lib/deps.js",
            "/camunda/app/tasklist/locales/vi.json", "/camunda/khong-co", "/forms-assets/forms.js", "/thidua/../engine-rest/user");
        return Stream.concat(more, Endpoints.of(context).all().stream().filter(endpoint -> endpoint.method().equals("GET")).map(Endpoint::path)
            .filter(path -> !path.startsWith("/engine-rest/engine/default/")).distinct());
    }

    private static Stream<String> faults(HttpHeaders headers, String path) {
        String policy = String.join("; ", headers.allValues("Content-Security-Policy"));
        Stream<String> missing = ALWAYS.stream().filter(name -> headers.firstValue(name).isEmpty()).map(name -> name + " is missing");
        Stream<String> twice = ALWAYS.stream().filter(name -> headers.allValues(name).size() > 1).map(name -> name + " is there twice");
        Stream<String> weak = Stream.of("unsafe-eval", "script-src 'unsafe-inline'", "https:").filter(policy::contains)
            .filter(word -> !path.equals(FORMS) || !word.equals("unsafe-eval")).map(word -> "policy has " + word);
        Stream<String> framed = policy.contains("frame-ancestors 'none'") ? Stream.of() : Stream.of("may be framed");
        Stream<String> talkative = Stream.of("Server", "X-Powered-By").filter(name -> headers.firstValue(name).isPresent()).map(name -> "tells " + name);
        return Stream.of(missing, twice, weak, framed, talkative).flatMap(faults -> faults);
    }

    private static Map<String, String> asClient() {
        return Visitor.basic(RunningApplication.ADMIN, RunningApplication.PASSWORD);
    }
}
