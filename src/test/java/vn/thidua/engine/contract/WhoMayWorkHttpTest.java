package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.RunningApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.TestEngine;

/** A task belongs to those it is offered to: whoever may more, as an administrator, and whoever was given it by others, may not work on it. */
@RunningApplication
@TestPropertySource(properties = {"thidua.deployment.guard=false", "spring.datasource.url=jdbc:h2:mem:contract-http;DB_CLOSE_DELAY=-1"})
@Import({ProposalContract.Bean.class, TestEngine.class})
class WhoMayWorkHttpTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";
    private static final String GOOD = """
            {"variables": {"reason": {"value": "Đường"}, "count": {"value": 2, "type": "Integer"}}}""";

    @LocalServerPort int port;
    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired Accounts accounts;
    @Autowired Authorizations authorizations;
    @Autowired TaskService tasks;

    private String id;

    @BeforeEach
    void anOpenTaskOfUnitA() {
        person("can-bo-a", Access.STAFF, "unit-officer.xa-a");
        person("can-bo-a2", Access.STAFF, "unit-officer.xa-a");
        person("can-bo-b", Access.STAFF, "unit-officer.xa-b");
        person("lanh-dao", Access.MANAGERS, "manager.huyen");
        engine.deploy("proposal", ProposalContract.model());
        String key = UUID.randomUUID().toString();
        processes.start(ProposalContract.PROCESS, key, Map.of("movementId", "M"));
        id = engine.task(key).getId();
    }

    private void person(String userId, Access access, String groupId) {
        accounts.putUser(userId, "Nguyễn Văn", "An");
        accounts.setPassword(userId, PASSWORD);
        accounts.putGroup(groupId, groupId);
        accounts.setGroups(userId, Set.of(groupId));
        authorizations.setAccess(userId, Set.of(access));
    }

    @Test
    void anAdministratorSeesThatATaskIsThereAndCanNeitherReadNorClaimNorCompleteIt() {
        assertThat(get(RunningApplication.ADMIN, "").statusCode()).isEqualTo(200);
        assertThat(get(RunningApplication.ADMIN, "/form-variables").statusCode()).isEqualTo(403);
        assertThat(claim(RunningApplication.ADMIN, RunningApplication.ADMIN).statusCode()).isEqualTo(403);
        assertThat(post(RunningApplication.ADMIN, "complete", GOOD).statusCode()).isEqualTo(403);
        assertThat(post(RunningApplication.ADMIN, "submit-form", GOOD).body()).contains("không thuộc vai trò của bạn");
        assertThat(open().getAssignee()).isNull();
    }

    @Test
    void aManagerReadsTheNameButNotTheForm() {
        assertThat(get("lanh-dao", "").statusCode()).isEqualTo(200);
        assertThat(get("lanh-dao", "/form-variables").body()).contains("không thuộc vai trò của bạn");
        assertThat(claim("lanh-dao", "lanh-dao").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyClaimsForSomebodyElseNorGivesATaskAway() {
        assertThat(claim("can-bo-a", "can-bo-b").body()).contains("Mỗi người chỉ nhận việc cho chính mình");
        assertThat(claim("can-bo-a", null).statusCode()).isEqualTo(403);
        for (String person : new String[] {"can-bo-a", RunningApplication.ADMIN}) {
            assertThat(post(person, "assignee", "{\"userId\":\"can-bo-b\"}").statusCode()).isEqualTo(403);
            assertThat(post(person, "delegate", "{\"userId\":\"can-bo-b\"}").statusCode()).isEqualTo(403);
            assertThat(post(person, "identity-links", "{\"userId\":\"can-bo-b\",\"type\":\"candidate\"}").statusCode()).isEqualTo(403);
        }
        assertThat(get("can-bo-b", "").statusCode()).isIn(403, 404);
        assertThat(open().getAssignee()).isNull();
    }

    @Test
    void whoCameToHoldATaskWithoutTheRoleCanDoNothingWithIt() {
        tasks.setAssignee(id, "can-bo-b");
        assertThat(get("can-bo-b", "/form-variables").statusCode()).isEqualTo(403);
        assertThat(post("can-bo-b", "complete", GOOD).body()).contains("không thuộc vai trò của bạn");
        assertThat(open()).isNotNull();
    }

    @Test
    void theHolderPutsATaskBackAColleagueCannotAnAdministratorCan() {
        assertThat(claim("can-bo-a", "can-bo-a").statusCode()).isEqualTo(204);
        assertThat(post("can-bo-a2", "unclaim", "").statusCode()).isEqualTo(403);
        assertThat(claim("can-bo-a2", null).statusCode()).isEqualTo(403);
        assertThat(post("can-bo-b", "unclaim", "").statusCode()).isEqualTo(403);
        assertThat(open().getAssignee()).isEqualTo("can-bo-a");
        assertThat(post("can-bo-a", "unclaim", "").statusCode()).isEqualTo(204);
        assertThat(open().getAssignee()).isNull();
        assertThat(claim("can-bo-a", "can-bo-a").statusCode()).isEqualTo(204);
        assertThat(post(RunningApplication.ADMIN, "unclaim", "").statusCode()).isEqualTo(204);
        assertThat(claim("can-bo-a2", "can-bo-a2").statusCode()).isEqualTo(204);
    }

    /** As a ballot is: the model names one member and no candidates. */
    @Test
    void aTaskOfOnePersonByNameIsNobodyElsesAndCannotBePutBack() {
        Task ballot = tasks.newTask();
        ballot.setAssignee("can-bo-a");
        tasks.saveTask(ballot);
        id = ballot.getId();
        for (String person : new String[] {"can-bo-a2", "can-bo-b", "lanh-dao", RunningApplication.ADMIN}) {
            assertThat(get(person, "/form-variables").statusCode()).as(person).isIn(403, 404);
            assertThat(claim(person, person).statusCode()).as(person).isIn(403, 404);
            assertThat(post(person, "complete", "{}").statusCode()).as(person).isIn(403, 404);
            assertThat(post(person, "unclaim", "").statusCode()).as(person).isIn(403, 404);
        }
        assertThat(post("can-bo-a", "unclaim", "").body()).contains("đích danh");
        assertThat(open().getAssignee()).isEqualTo("can-bo-a");
        assertThat(post("can-bo-a", "complete", "{}").statusCode()).isEqualTo(204);
    }

    private Task open() {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    private HttpResponse<String> claim(String person, String holder) {
        return post(person, "claim", holder == null ? "{}" : "{\"userId\":\"" + holder + "\"}");
    }

    private HttpResponse<String> get(String person, String what) {
        return new Visitor(port).get("/engine-rest/task/" + id + what, headers(person));
    }

    private HttpResponse<String> post(String person, String what, String body) {
        return new Visitor(port).send("POST", "/engine-rest/task/" + id + "/" + what, body, headers(person));
    }

    private static Map<String, String> headers(String person) {
        Map<String, String> headers = new HashMap<>(Visitor.basic(person, person.equals(RunningApplication.ADMIN) ? RunningApplication.PASSWORD : PASSWORD));
        headers.put("Content-Type", "application/json");
        return headers;
    }
}
