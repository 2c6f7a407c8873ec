package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;

/** CVE-2026-77226: Camunda's set-up makes whoever comes first an administrator while camunda-admin has no direct member. */
@RunningApplication
class SetupClosedTest {

    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
    private static final String INTRUDER =
        "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"a\",\"lastName\":\"b\",\"email\":\"\"},\"credentials\":{\"password\":\"intruder-1234\"}}";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Authorizations authorizations;

    @BeforeEach
    void theWorstCaseNobodyIsADirectMember() {
        if (identity.createUserQuery().userId("nhan.vien").count() == 0) {
            User user = identity.newUser("nhan.vien");
            user.setPassword(RunningApplication.PASSWORD);
            identity.saveUser(user);
            authorizations.setAccess("nhan.vien", Set.of(Access.STAFF));
        }
        identity.deleteMembership(RunningApplication.ADMIN, Access.ADMINS.groupId());
    }

    @AfterEach
    void restore() {
        identity.createMembership(RunningApplication.ADMIN, Access.ADMINS.groupId());
    }

    @Test
    void aStrangerCannotMakeAnAdministrator() {
        var visitor = new Visitor(port);
        assertThat(visitor.call("POST", SETUP, INTRUDER).statusCode()).isEqualTo(401);
        assertThat(visitor.open("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(302);
        assertThat(visitor.open("/setup").statusCode()).isEqualTo(302);
        assertNoIntruder();
    }

    @Test
    void somebodySignedInCannotEither() {
        var visitor = new Visitor(port);
        visitor.signIn("nhan.vien", RunningApplication.PASSWORD);
        visitor.call("GET", "/camunda/api/admin/auth/user/default", "");
        assertThat(visitor.call("POST", SETUP, INTRUDER).statusCode()).isEqualTo(403);
        assertThat(visitor.open("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(403);
        assertThat(visitor.open("/setup").statusCode()).isEqualTo(403);
        assertNoIntruder();
    }

    @Test
    void theSecondWayToSignInIsClosed() {
        var visitor = new Visitor(port);
        visitor.signIn("nhan.vien", RunningApplication.PASSWORD);
        visitor.call("GET", "/camunda/api/admin/auth/user/default", "");
        var response = visitor.send("POST", "/camunda/api/admin/auth/user/default/login/tasklist",
            "username=nhan.vien&password=" + RunningApplication.PASSWORD,
            Map.of("Content-Type", "application/x-www-form-urlencoded", "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN").orElseThrow()));
        assertThat(response.statusCode()).isEqualTo(403);
    }

    private void assertNoIntruder() {
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }
}
