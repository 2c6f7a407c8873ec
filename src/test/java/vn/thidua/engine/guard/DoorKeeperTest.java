package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.engine.Access;

class DoorKeeperTest {

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF,    GET,    /task/x/form-variables",
        "STAFF,    POST,   /task/x/claim/",
        "MANAGERS, GET,    /process-instance/x/activity-instances",
        "MANAGERS, POST,   /history/task",
        "ADMINS,   POST,   /deployment/create",
        "ADMINS,   PUT,    /group/managers/members/an"})
    void opensToTheAccessNamedAndToMore(Access access, String method, String path) throws Exception {
        for (Access held : Access.values()) {
            assertThat(answer(held, method, "/engine-rest" + path)).as(held.name()).isEqualTo(held.compareTo(access) >= 0 ? 200 : 403);
            assertThat(answer(held, method, "/engine-rest/engine/default" + path)).as(held.name()).isEqualTo(held.compareTo(access) >= 0 ? 200 : 403);
            assertThat(answer(held, method, "/camunda/api/engine/engine/default" + path)).as(held.name())
                .isEqualTo(held.compareTo(access) >= 0 ? 200 : 403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /identity/verify", "POST /identity/verify/", "POST /identity/%76erify", "DELETE /process-instance/x", "POST /history/cleanup",
        "POST /task/x/assignee", "POST /task/x/delegate", "PUT /job/x/duedate", "POST /job/x/execute", "POST /message", "DELETE /deployment/x",
        "PUT /group/issuer-chair.ubnd-xa/members/an", "DELETE /group/issuer-chair.ubnd-xa", "GET /something-of-a-later-release", "POST /"})
    void staysClosedForAdministrators(String endpoint) throws Exception {
        String[] parts = endpoint.split(" ");
        assertThat(answer(Access.ADMINS, parts[0], "/engine-rest" + parts[1])).isEqualTo(403);
        assertThat(answer(Access.ADMINS, parts[0], "/camunda/api/engine/engine/default" + parts[1])).isEqualTo(403);
    }

    @Test
    void whatCockpitAndAdminAskIsForWhoMayOpenThem() throws Exception {
        String path = "/camunda/api/cockpit/plugin/base/default/process-definition";
        assertThat(answer(Access.STAFF, "GET", path)).isEqualTo(403);
        assertThat(answer(Access.MANAGERS, "GET", path)).isEqualTo(200);
        assertThat(answer(Access.ADMINS, "GET", path)).isEqualTo(200);
        assertThat(answer(Access.MANAGERS, "GET", "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated")).isEqualTo(403);
        assertThat(answer(Access.ADMINS, "GET", "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/tasklist/plugin", "/camunda/api/admin/auth/user/default", "/camunda/api/engines"})
    void leavesEverythingElseAlone(String path) throws Exception {
        assertThat(answer(Access.STAFF, "GET", path)).isEqualTo(200);
    }

    private static int answer(Access held, String method, String path) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated("an", null,
            List.of(new SimpleGrantedAuthority(held.authority()))));
        MockHttpServletResponse response = new MockHttpServletResponse();
        new DoorKeeper().doFilter(new MockHttpServletRequest(method, path), response, new MockFilterChain());
        return response.getStatus();
    }
}
