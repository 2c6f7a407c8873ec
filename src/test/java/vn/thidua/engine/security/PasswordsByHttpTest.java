package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;

/** Each way to set a password, over HTTP: the same rules, and what a new one does to sessions. */
@RunningApplication
class PasswordsByHttpTest {

    private static final String PERSON = "mai.van.an";
    private static final String FIRST = "mưa rơi trên mái ngói";
    private static final String SECOND = "nắng lên ngoài hiên nhà";
    private static final String REST = "/engine-rest";
    private static final String API = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Authorizations authorizations;

    @Autowired
    JdbcClient database;

    Visitor admin;

    @BeforeEach
    void anAdministratorIsIn() {
        admin = Visitor.administrator(port);
        admin.call("GET", "/camunda/api/admin/auth/user/default", "");
    }

    @AfterEach
    void cleanUp() {
        identity.deleteUser(PERSON);
        database.sql("delete from td_wrong_password").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, API})
    void theRulesHoldWhereverAnAdministratorSetsAPassword(String way) {
        HttpResponse<String> tooShort = call(way, "POST", "/user/create", newAccount("ngan qua"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("Mật khẩu phải có ít nhất 12 ký tự.");
        assertThat(call(way, "POST", "/user/create", newAccount("mai.van.an-2024")).body()).contains("không được chứa tên đăng nhập");
        assertThat(identity.createUserQuery().userId(PERSON).count()).isZero();
        assertThat(call(way, "POST", "/user/create", newAccount(FIRST)).statusCode()).isEqualTo(204);
        HttpResponse<String> common = call(way, "PUT", "/user/" + PERSON + "/credentials", credentials("matkhau-2024!!", RunningApplication.PASSWORD));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(common.body()).contains("hay bị đoán trúng");
        assertThat(call(way, "POST", "/identity/password-policy", "{\"password\":\"ngan qua\"}").body()).contains("\"valid\":false", "PASSWORD_POLICY_COMMON");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, API})
    void noEndPointTellsWhetherAPasswordIsRight(String way) {
        String pair = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(RunningApplication.ADMIN, RunningApplication.PASSWORD);
        assertThat(call(way, "POST", "/identity/verify", pair).statusCode()).isEqualTo(403);
    }

    @Test
    void aPasswordOfSomebodyElseIsChangedBeforeAnythingElse() {
        call(API, "POST", "/user/create", newAccount(FIRST));
        authorizations.setAccess(PERSON, Set.of(Access.STAFF));
        Visitor person = new Visitor(port);
        person.signIn(PERSON, FIRST);
        assertThat(location(person.open("/"))).isEqualTo("/account");
        assertThat(location(person.open("/camunda/app/tasklist/default/"))).isEqualTo("/account");
        assertThat(person.get("/camunda/api/engine/engine/default/task", Map.of("Accept", "application/json")).statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get(REST + "/task", Visitor.basic(PERSON, FIRST)).statusCode()).isEqualTo(403);
        assertThat(person.open("/account").body()).contains("do quản trị viên đặt");
        assertThat(location(change(person, FIRST, SECOND, SECOND))).isEqualTo("/account");
        assertThat(person.open("/").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get(REST + "/task/count", Visitor.basic(PERSON, SECOND)).statusCode()).isEqualTo(200);
    }

    @Test
    void theOwnPasswordIsChangedWithTheOldOneAndOtherSessionsEnd() {
        account();
        Visitor here = new Visitor(port);
        Visitor elsewhere = new Visitor(port);
        here.signIn(PERSON, FIRST);
        elsewhere.signIn(PERSON, FIRST);
        assertThat(new Visitor(port).get(REST + "/task/count", Visitor.basic(PERSON, FIRST)).statusCode()).isEqualTo(200);
        String session = here.cookie("JSESSIONID").orElseThrow();
        assertThat(change(here, "không phải mật khẩu", SECOND, SECOND).body()).contains("Mật khẩu hiện tại chưa đúng", "role=\"alert\"");
        assertThat(change(here, FIRST, SECOND, "khác").body()).contains("không giống nhau");
        assertThat(change(here, FIRST, FIRST, FIRST).body()).contains("phải khác mật khẩu hiện tại");
        assertThat(change(here, FIRST, "ngắn", "ngắn").statusCode()).isEqualTo(422);
        assertThat(elsewhere.open("/").statusCode()).isEqualTo(200);
        assertThat(location(change(here, FIRST, SECOND, SECOND))).isEqualTo("/account");
        assertThat(here.open("/account").body()).contains("Đã đổi mật khẩu");
        assertThat(here.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(session);
        assertThat(location(elsewhere.open("/"))).isEqualTo("/sign-in");
        assertThat(new Visitor(port).get(REST + "/task/count", Visitor.basic(PERSON, FIRST)).statusCode()).isEqualTo(401);
    }

    @Test
    void theAccountPageNeedsItsToken() {
        account();
        Visitor person = new Visitor(port);
        person.signIn(PERSON, FIRST);
        assertThat(person.post("/account", Map.of("current", FIRST, "chosen", SECOND, "again", SECOND)).statusCode()).isEqualTo(403);
    }

    @Test
    void anOpenSessionIsNoPlaceToTryPasswords() {
        account();
        Visitor person = new Visitor(port);
        person.signIn(PERSON, FIRST);
        person.call("GET", "/camunda/api/admin/auth/user/default", "");
        for (int i = 0; i < WrongPasswords.PER_DEVICE; i++) {
            assertThat(person.call("PUT", API + "/user/" + PERSON + "/credentials", credentials(SECOND, "đoán " + i)).statusCode()).isEqualTo(400);
        }
        HttpResponse<String> stopped = person.call("PUT", API + "/user/" + PERSON + "/credentials", credentials(SECOND, FIRST));
        assertThat(stopped.statusCode()).isEqualTo(403);
        assertThat(stopped.body()).contains("quá nhiều lần");
    }

    @Test
    void anOldHashIsRenewedAtSignIn() {
        account();
        UserEntity account = (UserEntity) identity.createUserQuery().userId(PERSON).singleResult();
        account.setSalt("c2FsdA==");
        account.setDbPassword("{SHA-512}" + new Sha512HashDigest().encrypt(FIRST + "c2FsdA=="));
        identity.saveUser(account);
        assertThat(location(new Visitor(port).signIn(PERSON, FIRST))).isEqualTo("/");
        assertThat(((UserEntity) identity.createUserQuery().userId(PERSON).singleResult()).getPassword()).startsWith("{pbkdf2-");
        assertThat(location(new Visitor(port).signIn(PERSON, FIRST))).isEqualTo("/");
    }

    @Test
    void theEngineNeverLocksAndAnAdministratorUnlocksAtOnce() {
        account();
        for (int i = 0; i < WrongPasswords.PER_ACCOUNT_AND_ADDRESS; i++) {
            new Visitor(port).signIn(PERSON, "đoán bừa " + i);
        }
        assertThat(location(new Visitor(port).signIn(PERSON, FIRST))).isEqualTo("/sign-in?too-many");
        assertThat(((UserEntity) identity.createUserQuery().userId(PERSON).singleResult()).getAttempts()).isZero();
        assertThat(call(API, "POST", "/user/" + PERSON + "/unlock", "").statusCode()).isEqualTo(204);
        assertThat(location(new Visitor(port).signIn(PERSON, FIRST))).isEqualTo("/");
    }

    @Test
    void guessesOfStrangersDoNotStopTheOwnersBrowser() {
        account();
        Visitor owner = new Visitor(port);
        owner.signIn(PERSON, FIRST);
        owner.post("/sign-out", Map.of("_csrf", Visitor.token(owner.open("/"))));
        for (int i = 0; i < WrongPasswords.PER_ACCOUNT_AND_ADDRESS; i++) {
            new Visitor(port).signIn(PERSON, "đoán bừa " + i);
        }
        assertThat(location(new Visitor(port).signIn(PERSON, FIRST))).isEqualTo("/sign-in?too-many");
        assertThat(location(owner.signIn(PERSON, FIRST))).isEqualTo("/");
    }

    private HttpResponse<String> change(Visitor person, String current, String chosen, String again) {
        return person.post("/account", Map.of("current", current, "chosen", chosen, "again", again, "_csrf", Visitor.token(person.open("/account"))));
    }

    private HttpResponse<String> call(String way, String method, String path, String json) {
        if (way.equals(API)) {
            return admin.call(method, way + path, json);
        }
        var headers = new HashMap<>(Visitor.basic(RunningApplication.ADMIN, RunningApplication.PASSWORD));
        headers.put("Content-Type", "application/json");
        return new Visitor(port).send(method, way + path, json, headers);
    }

    private void account() {
        User user = identity.newUser(PERSON);
        user.setPassword(FIRST);
        identity.saveUser(user);
        authorizations.setAccess(PERSON, Set.of(Access.STAFF));
    }

    private static String newAccount(String password) {
        return "{\"profile\":{\"id\":\"%s\",\"firstName\":\"Mai Văn\",\"lastName\":\"An\"},\"credentials\":{\"password\":\"%s\"}}".formatted(PERSON, password);
    }

    private static String credentials(String password, String own) {
        return "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(password, own);
    }

    private String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(url -> url.replace("http://127.0.0.1:" + port, "")).orElse("none, " + response.statusCode());
    }
}
