package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.DemoApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.MirrorAccounts;
import vn.thidua.proof.access.AccessFile;
import vn.thidua.proof.access.Answer;
import vn.thidua.proof.access.CamundaEndpoints;
import vn.thidua.proof.access.Cast;
import vn.thidua.proof.access.Cells;
import vn.thidua.proof.access.Column;
import vn.thidua.proof.access.Endpoint;
import vn.thidua.proof.access.Mark;
import vn.thidua.proof.access.MatrixRow;
import vn.thidua.proof.access.Request;

/** Asks the running application for every cell of docs/access.md over HTTP: what it allows is allowed, what it refuses is refused. */
@DemoApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class F14EveryCellIT {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String NOT_IN_THE_FORM = "{\"variables\":{\"f14\":{\"value\":1}}}";
    /** Signing in, wrong passwords and what an administrator asks for are remembered, and whoever is refused may be recorded. */
    private static final Set<String> MAY_CHANGE = Set.of("td_known_origin", "td_wrong_password", "act_hi_op_log", "td_session", "td_session_attributes", "td_audit", "td_audit_pending", "td_audit_seal", "act_ru_meter_log");

    @LocalServerPort int port;
    @Autowired JdbcTemplate database;
    @Autowired DataSource dataSource;
    @Autowired MirrorAccounts mirror;
    @Autowired Accounts accounts;
    @Autowired IdentityService identity;
    @Autowired TaskService tasks;

    private final AccessFile file = AccessFile.read();
    private final Map<String, Request> requests = Request.all();
    private final Cells cells = new Cells();
    private final AtomicInteger endpoints = new AtomicInteger();
    private Cast cast;
    private Map<String, String> found;
    private DatabaseDump before;

    @BeforeAll
    void peopleOfOneRoleEach() {
        Map<String, Object> line = database.queryForMap("select l.decision_id, l.nomination_id, l.unit_id from td_award_line l join td_award_decision d on d.id = l.decision_id where d.status = 'PUBLISHED' and l.granted = true order by l.position fetch first 1 rows only");
        cast = new Cast(database, mirror, accounts, identity, port);
        cast.enter(line.get("unit_id").toString());
        Task open = tasks.createTaskQuery().taskDefinitionKey("userTask_registerObjects").taskCandidateGroup("unit-officer.thon-pac-ma").singleResult();
        found = Map.of("task", open.getId(), "decision", line.get("decision_id").toString(), "nomination", line.get("nomination_id").toString());
        Column.roles().forEach(column -> List.of(Cast.insider(column), Cast.outsider(column)).forEach(cast::as));
        before = DatabaseDump.of(dataSource);
    }

    @AfterAll
    void nothingHasChangedAndTheCastLeaves() {
        List<String> changed = DatabaseDump.of(dataSource).tablesChangedSince(before);
        cast.leave();
        Figures.print("F14", "%d end-points and tasks, %d cells allowed, %d cells refused, as docs/access.md says", endpoints.get(), cells.allowed(), cells.refused());
        assertThat(changed).isSubsetOf(MAY_CHANGE);
    }

    @TestFactory
    Stream<DynamicTest> everyPageAndEndpointOfOurs() {
        return file.pages().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> softly(soft -> {
            endpoints.incrementAndGet();
            Request request = requests.get(row.name());
            cells.page(soft, row, Column.STRANGER, row.mark(Column.STRANGER), Answer.of(request.send(cast.stranger(), found)), null, request);
            for (Column column : Column.roles()) {
                Answer inside = Answer.of(request.send(cast.as(Cast.insider(column)), found));
                Answer outside = Answer.of(request.send(cast.as(Cast.outsider(column)), found));
                cells.page(soft, row, column, row.mark(column), inside, outside, request);
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointOfCamundasRestInterface() {
        Map<MatrixRow, List<Endpoint>> rows = new LinkedHashMap<>();
        CamundaEndpoints.rest().forEach(endpoint -> rows.computeIfAbsent(AccessFile.rowFor(file.rest(), endpoint).orElseThrow(), row -> new ArrayList<>()).add(endpoint));
        return rows.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey().through().get(0) + " …", () -> softly(soft -> row.getValue().forEach(endpoint -> {
            endpoints.incrementAndGet();
            cells.door(soft, endpoint, "STRANGER", row.getKey().cells().get("STRANGER"), ask(cast.stranger(), WEB, endpoint, "x"));
            for (Column column : Column.roles()) {
                Mark mark = row.getKey().door(column);
                String id = mark == Mark.OWN && endpoint.path().startsWith("/user/{id}") ? Cast.insider(column) : "x";
                cells.door(soft, endpoint, column.name(), mark, ask(cast.as(Cast.insider(column)), WEB, endpoint, id));
            }
        }))));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointOfTheWebApplications() {
        assertThat(CamundaEndpoints.webApplications()).allMatch(endpoint -> AccessFile.rowFor(file.webApplications(), endpoint).isPresent());
        return CamundaEndpoints.webApplications().stream().filter(endpoint -> !endpoint.path().endsWith("/logout")).map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> softly(soft -> {
            endpoints.incrementAndGet();
            MatrixRow row = AccessFile.rowFor(file.webApplications(), endpoint).orElseThrow();
            cells.door(soft, endpoint, "STRANGER", row.cells().get("STRANGER"), ask(cast.stranger(), "", endpoint, "x"));
            Column.roles().forEach(column -> cells.door(soft, endpoint, column.name(), row.door(column), ask(cast.as(Cast.insider(column)), "", endpoint, "x")));
        })));
    }

    private static Answer ask(Visitor visitor, String base, Endpoint endpoint, String id) {
        Endpoint filled = new Endpoint(endpoint.method(), endpoint.path().replace("{id}", id));
        return Answer.of(visitor.call(endpoint.method(), base + filled.filled(), endpoint.method().equals("GET") ? "" : "{}"));
    }

    @TestFactory
    Stream<DynamicTest> everyTaskThatIsOpenForEveryRole() {
        return file.tasks().stream().map(row -> DynamicTest.dynamicTest(row.through().get(0), () -> open(row).ifPresent(task -> softly(soft -> {
            endpoints.incrementAndGet();
            for (Column column : Column.roles()) {
                boolean offered = column.name().equals(row.name());
                work(soft, row, column, task, cast.as(Cast.insider(column)), Cast.insider(column), offered);
                work(soft, row, column, task, cast.as(Cast.outsider(column)), Cast.outsider(column), false);
                cells.count(offered ? Mark.OWN : Mark.REFUSED);
            }
        }))));
    }

    /** One that waits for the unit of the insider. */
    private Optional<Task> open(MatrixRow row) {
        String[] key = row.through().get(0).split("/");
        return Column.roles().stream().filter(column -> column.name().equals(row.name()))
            .flatMap(column -> tasks.createTaskQuery().processDefinitionKey(key[0]).taskDefinitionKey(key[1]).active()
                .taskCandidateGroup(column.role().groupAt(Cast.unitOf(column.role()))).list().stream()).findFirst();
    }

    private void work(SoftAssertions soft, MatrixRow row, Column column, Task task, Visitor visitor, String person, boolean offered) {
        String base = WEB + "/task/" + task.getId();
        String cell = row.through().get(0) + ", " + person + ": ";
        boolean seesNames = offered || column.door().equals("MANAGER") || column.door().equals("ADMIN");
        HttpResponse<String> list = visitor.call("GET", WEB + "/task?maxResults=2000", "");
        soft.assertThat(list.body().contains(task.getId())).as(cell + "sees it in the list").isEqualTo(seesNames);
        soft.assertThat(visitor.call("GET", base, "").statusCode() == 200).as(cell + "sees its name").isEqualTo(seesNames);
        soft.assertThat(visitor.call("GET", base + "/form-variables", "").statusCode() == 200).as(cell + "reads it").isEqualTo(offered);
        HttpResponse<String> completed = visitor.call("POST", base + "/complete", NOT_IN_THE_FORM);
        soft.assertThat(completed.statusCode()).as(cell + "completes it: " + completed.body()).isEqualTo(offered ? 422 : 403);
        HttpResponse<String> forAnother = visitor.call("POST", base + "/claim", "{\"userId\":\"tt-thon-na-pai\"}");
        soft.assertThat(forAnother.statusCode()).as(cell + "claims it for another").isEqualTo(403);
        if (!offered) {
            soft.assertThat(visitor.call("POST", base + "/claim", "{\"userId\":\"" + person + "\"}").statusCode()).as(cell + "claims it").isEqualTo(403);
        }
    }

    @Test
    void bothDoorsAreTheSame() {
        List<Endpoint> all = List.copyOf(CamundaEndpoints.rest());
        Map<String, String> officer = new LinkedHashMap<>(Visitor.basic(Cast.insider(Column.of(FunctionalRole.UNIT_OFFICER)), "mat-khau-Chi-Lang-60"));
        officer.put("Content-Type", "application/json");
        softly(soft -> {
            for (int i = 0; i < all.size(); i += Runs.of(25, 1)) {
                Endpoint endpoint = all.get(i);
                Mark mark = AccessFile.rowFor(file.rest(), endpoint).orElseThrow().cells().get("STAFF");
                HttpResponse<String> answer = cast.stranger().send(endpoint.method(), "/engine-rest" + endpoint.filled(), endpoint.method().equals("GET") ? "" : "{}", officer);
                cells.door(soft, endpoint, "OFFICER by /engine-rest", mark, Answer.of(answer));
            }
        });
    }

    /** The chair of the demonstration also follows as a manager and chairs the council. */
    @Test
    void whoHoldsSeveralRolesHasTheUnion() {
        Visitor chair = new Visitor(port);
        chair.signIn("chu-tich", DemoApplication.PASSWORD);
        chair.open("/");
        List<Column> roles = Stream.of(FunctionalRole.ISSUER_CHAIR, FunctionalRole.MANAGER, FunctionalRole.COUNCIL_CHAIR, FunctionalRole.COUNCIL_MEMBER)
            .map(Column::of).toList();
        softly(soft -> file.pages().forEach(row -> {
            Request request = requests.get(row.name());
            boolean may = roles.stream().anyMatch(column -> row.mark(column) != Mark.REFUSED);
            boolean has = request.insiders() == null;
            Answer answer = Answer.of(request.send(chair, found));
            soft.assertThat(!has || (may ? answer.passed() : answer.refused())).as(row.name() + " " + answer.status()).isTrue();
        }));
    }

    @Test
    void aUnitNeverSeesWhatAnotherHasDraftedOrSent() {
        Visitor other = cast.as(Cast.outsider(Column.of(FunctionalRole.UNIT_OFFICER)));
        String task = found.get("task");
        assertThat(other.call("POST", WEB + "/task", "{\"processInstanceBusinessKeyLike\":\"%thon-pac-ma%\"}").body()).isEqualTo("[]");
        assertThat(other.call("POST", WEB + "/task", "{\"candidateGroup\":\"unit-officer.thon-pac-ma\"}").body()).isEqualTo("[]");
        assertThat(Stream.of("/task/" + task, "/task/" + task + "/form-variables", "/task/" + task + "/variables", "/task/" + task + "/identity-links",
            "/history/task?taskId=" + task, "/history/detail?taskId=" + task, "/history/variable-instance", "/variable-instance", "/process-instance",
            "/history/user-operation?taskId=" + task).map(path -> other.call("GET", WEB + path, "").statusCode())).isSubsetOf(403, 404);
        assertThat(other.open("/sent").body()).doesNotContain("Pác Mạ");
        assertThat(other.open("/registration-table?task=" + task).statusCode()).isEqualTo(404);
        assertThat(other.open("/rounds/table?key=chi-lang-60-nam/r0").statusCode()).isEqualTo(403);
    }

    private static void softly(Consumer<SoftAssertions> checks) {
        SoftAssertions soft = new SoftAssertions();
        checks.accept(soft);
        soft.assertAll();
    }
}
