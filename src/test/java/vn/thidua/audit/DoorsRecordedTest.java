package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;

/** Coming in, being turned away, and what administrators do beside the forms leave entries, by real HTTP. */
@WholeApplication
class DoorsRecordedTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @LocalServerPort
    int port;
    @Autowired
    AuditLog log;
    @Autowired
    Accounts accounts;
    @Autowired
    Authorizations authorizations;

    private long before;

    @BeforeEach
    void people() {
        for (String userId : List.of("can-bo-cua", "lanh-dao-cua", "quen-mat-khau", "bi-doan-mat-khau")) {
            accounts.putUser(userId, "Hoàng Văn", "Cửa");
            accounts.setPassword(userId, PASSWORD);
        }
        authorizations.setAccess("can-bo-cua", Set.of(Access.STAFF));
        authorizations.setAccess("quen-mat-khau", Set.of(Access.STAFF));
        authorizations.setAccess("bi-doan-mat-khau", Set.of(Access.STAFF));
        authorizations.setAccess("lanh-dao-cua", Set.of(Access.MANAGERS));
        before = log.latest(1).stream().mapToLong(AuditEntry::number).findFirst().orElse(0);
    }

    @Test
    void signInAndOut() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("quen-mat-khau", "sai-mat-khau");
        visitor.signIn("ten-hay-mat-khau-go-nham", "sai-mat-khau");
        visitor.signIn("can-bo-cua", PASSWORD);
        visitor.post("/sign-out", Map.of("_csrf", Visitor.token(visitor.open("/"))));

        assertThat(since()).containsSubsequence("engine SIGN_IN_FAILED account/quen-mat-khau: 127.0.0.1", "engine SIGN_IN_FAILED account/?: 127.0.0.1",
            "can-bo-cua SIGNED_IN account/can-bo-cua: 127.0.0.1", "can-bo-cua SIGNED_OUT account/can-bo-cua: 127.0.0.1");
        assertThat(since()).noneMatch(line -> line.contains("go-nham"));
    }

    @Test
    void guessingIsRecordedOnceWhenItIsStopped() {
        Visitor guesser = new Visitor(port);
        for (int i = 0; i < 8; i++) {
            guesser.signIn("bi-doan-mat-khau", "doan-lan-" + i);
        }

        assertThat(since().stream().filter("engine SIGN_IN_THROTTLED account/bi-doan-mat-khau: 127.0.0.1"::equals)).hasSize(1);
    }

    @Test
    void aClientOfTheRestApiComesInOnceAnHour() {
        Visitor client = new Visitor(port);
        for (int i = 0; i < 3; i++) {
            client.get("/engine-rest/process-definition/count", Visitor.basic("lanh-dao-cua", PASSWORD));
        }

        assertThat(since().stream().filter("lanh-dao-cua CLIENT_SIGNED_IN account/lanh-dao-cua: 127.0.0.1"::equals)).hasSize(1);
    }

    @Test
    void whoIsTurnedAway() {
        Visitor staff = new Visitor(port);
        staff.signIn("can-bo-cua", PASSWORD);
        staff.open("/roster");
        staff.open("/roster");
        staff.open("/setup/");
        staff.open("/camunda/app/tasklist/default/");
        staff.call("DELETE", "/camunda/api/engine/engine/default/process-definition/key/movement?cascade=true", "");

        assertThat(since()).contains("can-bo-cua ACCESS_REFUSED /roster: GET", "can-bo-cua ACCESS_REFUSED /setup/: GET",
            "can-bo-cua ACCESS_REFUSED /camunda/api/engine/engine/default/process-definition/key/movement: DELETE");
        assertThat(since().stream().filter("can-bo-cua ACCESS_REFUSED /roster: GET"::equals)).hasSize(1);
    }

    @Test
    void whoLooksIntoInstances() {
        Visitor manager = new Visitor(port);
        manager.signIn("lanh-dao-cua", PASSWORD);
        manager.open("/camunda/app/cockpit/default/");
        manager.call("POST", "/camunda/api/engine/engine/default/variable-instance", "{}");
        manager.open("/awards");
        manager.open("/awards/table");

        assertThat(since()).contains("lanh-dao-cua PERSONAL_DATA_READ /camunda/api/engine/engine/default/variable-instance: "
            + "/camunda/api/engine/engine/default/variable-instance", "lanh-dao-cua AWARDS_READ awards: null", "lanh-dao-cua AWARDS_EXPORTED awards: null");
    }

    @Test
    void whoReadsTheRoster() {
        Visitor administrator = Visitor.administrator(port);
        administrator.open("/roster");

        assertThat(since()).contains("quantri ROSTER_READ roster: null");
    }

    @Test
    void whatAnAdministratorDoesToAccountsAndGrants() {
        Visitor client = new Visitor(port);
        rest(client, "POST", "/user/create", """
            {"profile": {"id": "tam-thoi", "firstName": "Tạm", "lastName": "Thời", "email": ""}, "credentials": {"password": "mat-khau-Chi-Lang-61"}}""");
        rest(client, "PUT", "/user/tam-thoi/profile", "{\"id\": \"tam-thoi\", \"firstName\": \"Tạm\", \"lastName\": \"Bợ\", \"email\": \"\"}");
        rest(client, "PUT", "/user/tam-thoi/credentials", "{\"password\": \"mat-khau-Chi-Lang-62\", \"authenticatedUserPassword\": \"" + RunningApplication.PASSWORD + "\"}");
        rest(client, "POST", "/group/create", "{\"id\": \"nhom-tam\", \"name\": \"Nhóm tạm\", \"type\": \"WORKFLOW\"}");
        rest(client, "PUT", "/group/nhom-tam/members/tam-thoi", "{}");
        rest(client, "POST", "/authorization/create", """
            {"type": 1, "permissions": ["READ"], "userId": "tam-thoi", "groupId": null, "resourceType": 6, "resourceId": "*"}""");
        rest(client, "DELETE", "/group/nhom-tam/members/tam-thoi", "");
        rest(client, "DELETE", "/group/nhom-tam", "");
        rest(client, "DELETE", "/user/tam-thoi", "");

        assertThat(since()).anyMatch(line -> line.startsWith("quantri ACCOUNT_CREATED tam-thoi: "))
            .anyMatch(line -> line.startsWith("quantri ACCOUNT_CHANGED tam-thoi: ")).anyMatch(line -> line.startsWith("quantri GROUP_CREATED nhom-tam: "))
            .anyMatch(line -> line.startsWith("quantri MEMBER_ADDED tam-thoi: ") && line.contains("groupId: nhom-tam"))
            .anyMatch(line -> line.startsWith("quantri GRANT_CREATED tam-thoi: ") && line.contains("resource"))
            .anyMatch(line -> line.startsWith("quantri PASSWORD_CHANGED account/tam-thoi: "))
            .anyMatch(line -> line.startsWith("quantri MEMBER_REMOVED tam-thoi: ")).anyMatch(line -> line.startsWith("quantri GROUP_DELETED nhom-tam: "))
            .anyMatch(line -> line.startsWith("quantri ACCOUNT_DELETED tam-thoi: ")).noneMatch(line -> line.contains("mat-khau"));
    }

    @Test
    void whatAnAdministratorDoesToInstances() {
        Visitor client = new Visitor(port);
        rest(client, "PUT", "/process-definition/key/movement/suspended", "{\"suspended\": true}");
        rest(client, "PUT", "/process-definition/key/movement/suspended", "{\"suspended\": false}");

        assertThat(since()).anyMatch(line -> line.startsWith("quantri DEFINITION_SUSPENDED movement: "))
            .anyMatch(line -> line.startsWith("quantri DEFINITION_ACTIVATED movement: "));
    }

    private static void rest(Visitor client, String method, String path, String json) {
        var headers = new java.util.HashMap<>(Visitor.basic(RunningApplication.ADMIN, RunningApplication.PASSWORD));
        headers.put("Content-Type", "application/json");
        var answer = client.send(method, "/engine-rest" + path, json, headers);
        assertThat(answer.statusCode()).as(method + " " + path + " " + answer.body()).isBetween(200, 299);
    }

    private List<String> since() {
        return log.latest(500).stream().filter(entry -> entry.number() > before).sorted(java.util.Comparator.comparing(AuditEntry::number))
            .map(entry -> entry.actor() + " " + entry.action() + " " + entry.subject() + ": " + entry.reason()).toList();
    }
}
