package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.DemoApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.guard.Marker;

/**
 * CVE-2026-109432 by name: expressions in task queries, at any depth, asked for or stored, through both of the engine's interfaces. The list of
 * fields is read from the interface itself, so that none is forgotten.
 */
@DemoApplication
class F15StoredQueriesIT {

    private static final String REFLECTION =
        "${''.getClass().forName('vn.thidua.engine.guard.Marker').getDeclaredConstructor().newInstance().toString()}";
    private static final String STAFF = "cv-giao-duc";
    private static final String ADMIN = "quantri";

    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final int port;
    private String filterId;

    @Autowired
    F15StoredQueriesIT(ProcessEngine engine, DataSource database, @LocalServerPort int port) {
        this.engine = engine;
        this.database = new JdbcTemplate(database);
        this.port = port;
    }

    @BeforeEach
    void aHarmlessFilter() {
        Filter filter = engine.getFilterService().newTaskFilter("vô hại").setQuery(engine.getTaskService().createTaskQuery());
        filterId = engine.getFilterService().saveFilter(filter).getId();
        Marker.RUNS.set(0);
    }

    @AfterEach
    void asFound() {
        engine.getFilterService().deleteFilter(filterId);
    }

    @Test
    void noQueryFromOutsideIsEvaluated() {
        SoftAssertions all = new SoftAssertions();
        int requests = 0;
        for (String person : List.of(STAFF, ADMIN)) {
            for (Door door : doors(person)) {
                for (String query : hostileQueries()) {
                    for (String[] route : List.of(new String[] {"/task", query}, new String[] {"/filter/create",
                        "{\"resourceType\": \"Task\", \"name\": \"x\", \"owner\": \"" + person + "\", \"query\": " + query + "}"},
                        new String[] {"/filter/" + filterId + "/list", query})) {
                        int status = door.post(route[0], route[1]);
                        all.assertThat(status).as(person + " " + route[0] + " " + route[1]).isIn(400, 403);
                        requests++;
                    }
                }
            }
        }
        all.assertThat(Marker.RUNS).hasValue(0);
        all.assertThat(engine.getFilterService().createFilterQuery().filterName("x").count()).isZero();
        all.assertAll();
        Figures.print("F15", "CVE-2026-109432: %d queries with expressions (%d fields) through both interfaces refused, executed %d", requests,
            expressionFields().size(), Marker.RUNS.get());
    }

    @Test
    void anExpressionInTheAddressIsNotEvaluated() {
        for (String field : expressionFields()) {
            String address = "/engine-rest/task?" + field + "=%24%7B''.getClass().forName('vn.thidua.engine.guard.Marker').newInstance()%7D";
            assertThat(new Visitor(port).get(address, Visitor.basic(STAFF, DemoApplication.PASSWORD)).statusCode()).as(field).isIn(400, 403);
        }
        assertThat(Marker.RUNS).hasValue(0);
    }

    @Test
    void aFilterThatWasStoredLongAgoIsNotEvaluated() {
        for (String query : hostileQueries()) {
            database.update("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?", query, filterId);
            for (Door door : doors(ADMIN)) {
                assertThat(door.get("/filter/" + filterId + "/list")).as(query).isBetween(400, 499);
                assertThat(door.get("/filter/" + filterId + "/count")).as(query).isBetween(400, 499);
            }
        }
        assertThat(Marker.RUNS).hasValue(0);
        database.update("update ACT_RU_FILTER set QUERY_ = '{}' where ID_ = ?", filterId);
    }

    /** Every field directly; three of them in alternatives and in alternatives of alternatives as well. */
    private static List<String> hostileQueries() {
        List<String> queries = new ArrayList<>();
        for (String field : expressionFields()) {
            queries.add("{\"" + field + "\": \"" + REFLECTION + "\"}");
        }
        for (String field : List.of("assigneeExpression", "candidateGroupsExpression", "dueBeforeExpression")) {
            String bare = "{\"" + field + "\": \"" + REFLECTION + "\", \"name\": \"x\"}";
            queries.add("{\"orQueries\": [" + bare + "]}");
            queries.add("{\"orQueries\": [{\"orQueries\": [" + bare + "]}]}");
        }
        return queries;
    }

    private static List<String> expressionFields() {
        return Stream.of(TaskQueryDto.class.getMethods()).map(Method::getName).filter(name -> name.matches("set\\w+Expression"))
            .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4)).distinct().sorted().toList();
    }

    /** One of the two interfaces, as a person uses it. */
    private interface Door {

        int send(String method, String path, String body);

        default int post(String path, String body) {
            return send("POST", path, body);
        }

        default int get(String path) {
            return send("GET", path, "");
        }
    }

    private List<Door> doors(String person) {
        Visitor rest = new Visitor(port);
        Map<String, String> headers = new java.util.HashMap<>(Visitor.basic(person, DemoApplication.PASSWORD));
        headers.put("Content-Type", "application/json");
        Visitor browser = new Visitor(port);
        browser.signIn(person, DemoApplication.PASSWORD);
        browser.call("GET", "/camunda/api/admin/auth/user/default", "");
        return List.of((method, path, body) -> rest.send(method, "/engine-rest" + path, body, headers).statusCode(),
            (method, path, body) -> browser.call(method, "/camunda/api/engine/engine/default" + path, body).statusCode());
    }
}
