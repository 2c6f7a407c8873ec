package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExpressionKeyFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"assigneeExpression\": \"${1+1}\"}",
            "{\"orQueries\": [{\"orQueries\": [{\"assigneeExpression\": \"${1}\"}]}]}",
            "{\"query\": {\"ownerExpression\": \"${currentUser() }\"}}",
            "{\"assignee\\u0045xpression\": \"${1}\"}",
            "{\"dueBeforeExpression\": \"${currentUser()}\"}",
            "{\"assigneeExpression\": [\"${currentUser()}\"]}",
            "{\"assigneeExpression\": \"x\"} and not JSON any more"})
    void anExpressionInTheBodyIsTurnedAway(String body) throws Exception {
        MockHttpServletRequest request = post(body);
        assertThat(statusOf(request)).isEqualTo(403);
        request = post(body);
        request.setContentType(null);
        assertThat(statusOf(request)).as("no content type").isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"assignee\": \"a\"}", "{\"assigneeExpression\": null}",
            "{\"query\": {\"assigneeExpression\": \"${currentUser()}\", \"dueBeforeExpression\": \"${now()}\"}}"})
    void everythingElsePassesWithItsBodyIntact(String body) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new ExpressionKeyFilter().doFilter(post(body), new MockHttpServletResponse(), chain);
        assertThat(new String(chain.getRequest().getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not JSON", "null", "{", "{}}", "{} {}", "{\"a\": 1, \"a\": 2}", "{'a': 1}", "[NaN]", "{/* */}"})
    void whatCanBeReadInSeveralWaysOrNoneIsTurnedAway(String body) throws Exception {
        assertThat(statusOf(post(body))).isEqualTo(400);
        assertThat(statusOf(post("[".repeat(100_000)))).isEqualTo(400);
        MockHttpServletRequest plain = post(body);
        plain.setContentType("text/plain");
        assertThat(statusOf(plain)).as("left to the interface, which takes no text").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigneeExpression=%24%7B1%7D", "a=b&owner%45xpression=x", "%zz=1", "candidateUserExpression"})
    void anExpressionInTheQueryIsTurnedAway(String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
        request.setQueryString(query);
        assertThat(statusOf(request)).isEqualTo(403);
    }

    @Test
    void theLoginFormKeepsItsParameters() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/camunda/api/admin/auth/user/default/login/cockpit");
        request.setContentType("application/x-www-form-urlencoded");
        MockFilterChain chain = new MockFilterChain();
        new ExpressionKeyFilter().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void aBodyBeyondTheLimitIsTurnedAway() throws Exception {
        assertThat(statusOf(post("x".repeat(BufferedRequest.LIMIT + 1)))).isEqualTo(413);
    }

    private static MockHttpServletRequest post(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task");
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static int statusOf(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ExpressionKeyFilter().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
