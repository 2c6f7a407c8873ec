package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.engine.testing.TestEngine;

/** The same contract over HTTP: REST with Basic authentication and the interface Tasklist uses, each refusal with its exact status. */
@RunningApplication
@TestPropertySource(properties = {"thidua.deployment.guard=false", "spring.datasource.url=jdbc:h2:mem:contract-http;DB_CLOSE_DELAY=-1"})
@Import({ProposalContract.Bean.class, TestEngine.class})
class TaskContractHttpTest {

    private static final String PASSWORD = "Mua-roi-mai-ngoi";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = """
            {"variables": {"reason": {"value": "Đường"}, "count": {"value": 2, "type": "Integer"},
             "items": {"value": "[{\\"name\\":\\"Cầu\\"}]", "type": "Json"}, "secret": {"value": "phiếu-số-9"}}}""";

    @LocalServerPort int port;
    @Autowired TestEngine engine;
    @Autowired Processes processes;
    @Autowired Accounts accounts;
    @Autowired Authorizations authorizations;
    @Autowired RuntimeService runtime;
    @Autowired DataSource dataSource;

    private Task task;

    @BeforeEach
    void anOfficerOfEachUnitAndOneOpenTask() {
        person("can-bo-a", "unit-officer.xa-a");
        person("can-bo-b", "unit-officer.xa-b");
        engine.deploy("proposal", ProposalContract.model());
        String key = UUID.randomUUID().toString();
        processes.start(ProposalContract.PROCESS, key, Map.of("movementId", "M"));
        task = engine.task(key);
        ProposalContract.Bean.received = null;
    }

    private void person(String userId, String groupId) {
        accounts.putUser(userId, "Nguyễn Văn", "An");
        accounts.setPassword(userId, PASSWORD);
        accounts.putGroup(groupId, groupId);
        accounts.setGroups(userId, Set.of(groupId));
        authorizations.setAccess(userId, Set.of(Access.STAFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void aGoodSubmissionPassesByRest(String way) {
        assertThat(rest("can-bo-a", way, GOOD).statusCode()).isEqualTo(204);
        assertThat(ProposalContract.Bean.received.items()).extracting(ProposalContract.Item::name).containsExactly("Cầu");
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsOnlyKeys("movementId", "outcome");
        assertThat(DatabaseDump.of(dataSource).tablesContaining("phiếu-số-9")).isEmpty();
    }

    @Test
    void aGoodSubmissionPassesByTasklist() {
        assertThat(tasklist("can-bo-a", "submit-form", GOOD).statusCode()).isEqualTo(204);
        assertThat(ProposalContract.Bean.received).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "submit-form | {\"variables\":{\"reason\":{\"value\":\"a\"},\"count\":{\"value\":1},\"approved\":{\"value\":true}}} | approved",
        "complete    | {\"variables\":{\"reason\":{\"value\":\"a\"},\"count\":{\"value\":1},\"approved\":{\"value\":true}}} | approved",
        "submit-form | {\"variables\":{\"reason\":{\"value\":\"a\"}}} | count",
        "complete    | {\"variables\":{\"count\":{\"value\":1}}} | reason",
        "submit-form | {\"variables\":{\"reason\":{\"value\":\"a\"},\"count\":{\"value\":\"hai\"}}} | count",
        "complete    | {} | reason",
        "complete    | {\"variables\":{}} | reason"})
    void aBadSubmissionIs422WithTheFieldAndNothingIsStored(String way, String body, String field) throws Exception {
        DatabaseDump before = DatabaseDump.of(dataSource);
        HttpResponse<String> response = rest("can-bo-a", way, body);
        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.path("type").asText()).isEqualTo("Refused");
        assertThat(answer.path("message").asText()).endsWith(".").isNotBlank();
        assertThat(answer.path("field").asText(null)).isEqualTo("null".equals(field) ? null : field);
        HttpResponse<String> inTasklist = tasklist("can-bo-a", way, body);
        assertThat(inTasklist.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(inTasklist.body())).isEqualTo(answer);
        assertThat(DatabaseDump.of(dataSource).tablesChangedSince(before)).as("besides who is signed in, and from where")
            .isSubsetOf("td_known_origin", "td_session", "td_session_attributes");
    }

    @Test
    void somebodyElsesTaskIs403AnUnknownOne404AndAFinishedOne409() {
        assertThat(rest("can-bo-b", "submit-form", GOOD).statusCode()).isEqualTo(403);
        assertThat(rest("can-bo-b", "complete", GOOD).body()).contains("Bạn không có quyền");
        assertThat(ProposalContract.Bean.received).isNull();

        assertThat(rest("can-bo-a", "complete", GOOD).statusCode()).isEqualTo(204);
        HttpResponse<String> second = rest("can-bo-a", "complete", GOOD);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("đã có người khác hoàn thành");
        assertThat(send("can-bo-a", "/engine-rest/task/khong-co/complete", GOOD).statusCode()).isEqualTo(404);
        assertThat(send("can-bo-a", "/engine-rest/task/khong-co/claim", "{\"userId\":\"can-bo-a\"}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PUT  | /task/{task}/variables/approved              | {\"value\":true}",
        "POST | /task/{task}/variables                       | {\"modifications\":{\"approved\":{\"value\":true}}}",
        "PUT  | /task/{task}/localVariables/approved         | {\"value\":true}",
        "POST | /task/{task}/bpmnError                       | {\"errorCode\":\"E\"}",
        "POST | /task/{task}/bpmnEscalation                  | {\"escalationCode\":\"E\"}",
        "PUT  | /process-instance/{instance}/variables/a     | {\"value\":true}",
        "POST | /process-instance/{instance}/modification    | {\"instructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"userTask_propose\"}]}",
        "POST | /execution/{instance}/signal                 | {}",
        "POST | /process-instance/variables-async            | {\"processInstanceIds\":[\"{instance}\"],\"variables\":{\"a\":{\"value\":1}}}",
        "POST | /process-definition/key/proposal/start       | {\"variables\":{\"a\":{\"value\":1}}}",
        "POST | /process-definition/key/proposal/submit-form | {\"variables\":{\"a\":{\"value\":1}}}",
        "POST | /message                                     | {\"messageName\":\"m\",\"processVariables\":{\"a\":{\"value\":1}}}",
        "POST | /signal                                      | {\"name\":\"s\",\"variables\":{\"a\":{\"value\":1}}}"})
    void evenAnAdministratorWritesNoVariablesAndStepsAroundNoTask(String method, String path, String body) {
        DatabaseDump before = DatabaseDump.of(dataSource);
        String where = "/engine-rest" + filled(path);
        HttpResponse<String> response = new Visitor(port).send(method, where, filled(body), headers(RunningApplication.ADMIN,
                RunningApplication.PASSWORD));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
        assertThat(response.body()).contains("\"type\":\"Refused\"");
        assertThat(DatabaseDump.of(dataSource).tablesChangedSince(before)).isEmpty();
    }

    @Test
    void notEvenAnAdministratorKeepsFilesOrRemarksBesideTheForm() {
        DatabaseDump before = DatabaseDump.of(dataSource);
        Map<String, String> json = headers(RunningApplication.ADMIN, RunningApplication.PASSWORD);
        Map<String, String> file = headers(RunningApplication.ADMIN, RunningApplication.PASSWORD);
        file.put("Content-Type", "multipart/form-data; boundary=x");
        String content = "--x\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a.txt\"\r\n\r\nBí mật\r\n--x--\r\n";
        String path = "/engine-rest/task/" + task.getId();
        HttpResponse<String> attachment = new Visitor(port).send("POST", path + "/attachment/create", content, file);
        HttpResponse<String> comment = new Visitor(port).send("POST", path + "/comment/create", "{\"message\":\"Bí mật\"}", json);
        assertThat(List.of(attachment.statusCode(), comment.statusCode())).as(attachment.body()).containsOnly(403);
        assertThat(attachment.body()).contains("\"type\":\"Refused\"");
        assertThat(DatabaseDump.of(dataSource).tablesChangedSince(before)).isEmpty();
    }

    @Test
    void staffReadNoHistoryNotEvenOfTheirTask() {
        assertThat(send("can-bo-a", "/engine-rest/task/" + task.getId() + "/claim", "{\"userId\":\"can-bo-a\"}").statusCode()).isEqualTo(204);
        String log = "/history/user-operation?taskId=" + task.getId();
        assertThat(signedIn("can-bo-a").call("GET", "/camunda/api/engine/engine/default" + log, "").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get("/engine-rest/history/task?taskId=" + task.getId(), headers("can-bo-a", PASSWORD)).statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get("/engine-rest" + log, headers(RunningApplication.ADMIN, RunningApplication.PASSWORD)).body())
                .contains("\"operationType\":\"Claim\"");
    }

    @Test
    void theViewReachesTheFormByBothInterfaces() throws Exception {
        String variables = "/task/" + task.getId() + "/form-variables?deserializeValues=false";
        JsonNode byRest = JSON.readTree(new Visitor(port).get("/engine-rest" + variables, headers("can-bo-a", PASSWORD)).body());
        assertThat(byRest.path("due").path("value").asText()).isEqualTo("2024-01-20");
        assertThat(byRest.path("kinds").path("type").asText()).isEqualTo("Json");
        assertThat(byRest.path("kinds").path("value").asText()).isEqualTo("[{\"value\":\"WORK\",\"label\":\"Công trình\"}]");
        assertThat(JSON.readTree(signedIn("can-bo-a").call("GET", "/camunda/api/engine/engine/default" + variables, "").body()))
                .isEqualTo(byRest);
        assertThat(new Visitor(port).get("/engine-rest" + variables, headers("can-bo-b", PASSWORD)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/task              | {\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}",
        "/task/count        | {\"orQueries\":[{\"orQueries\":[{\"ownerExpression\":\"${1}\"}]}]}",
        "/filter/create     | {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}"})
    void expressionsInQueriesAreTurnedAwayByBothInterfaces(String path, String body) {
        assertThat(send("can-bo-a", "/engine-rest" + path, body).statusCode()).isEqualTo(403);
        assertThat(signedIn("can-bo-a").call("POST", "/camunda/api/engine/engine/default" + path, body).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> rest(String userId, String way, String body) {
        return send(userId, "/engine-rest/task/" + task.getId() + "/" + way, body);
    }

    private HttpResponse<String> tasklist(String userId, String way, String body) {
        return signedIn(userId).call("POST", "/camunda/api/engine/engine/default/task/" + task.getId() + "/" + way, body);
    }

    private HttpResponse<String> send(String userId, String path, String body) {
        return new Visitor(port).send("POST", path, body, headers(userId, PASSWORD));
    }

    private Visitor signedIn(String userId) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(userId, PASSWORD);
        visitor.open("/camunda/app/tasklist/default/");
        return visitor;
    }

    private static Map<String, String> headers(String userId, String password) {
        Map<String, String> headers = new HashMap<>(Visitor.basic(userId, password));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private String filled(String text) {
        return text.replace("{task}", task.getId()).replace("{instance}", task.getProcessInstanceId());
    }
}
