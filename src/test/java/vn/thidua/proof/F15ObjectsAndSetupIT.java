package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.DemoApplication;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.guard.Marker;

/** Objects sent as variables are never made into Java objects, and CVE-2026-77226 by name: nobody becomes administrator by the set-up page. */
@DemoApplication
class F15ObjectsAndSetupIT {

    private static final String ADMIN = "quantri";
    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";
    private static final String INTRUDER =
        "{\"profile\":{\"id\":\"ke-la\",\"firstName\":\"a\",\"lastName\":\"b\",\"email\":\"\"},\"credentials\":{\"password\":\"ke-la-1234-5678\"}}";

    private final ProcessEngine engine;
    private final int port;

    @Autowired
    F15ObjectsAndSetupIT(ProcessEngine engine, @LocalServerPort int port) {
        this.engine = engine;
        this.port = port;
    }

    @BeforeEach
    void nothingRan() {
        Marker.RUNS.set(0);
    }

    @Test
    void anObjectVariableIsNeverMadeAnObject() {
        Task task = engine.getTaskService().createTaskQuery().active().listPage(0, 1).get(0);
        SoftAssertions all = new SoftAssertions();
        int requests = 0;
        for (String object : List.of(object("application/x-java-serialized-object", SerializedMarker.base64()),
            object("application/json", "{\\\"name\\\": \\\"y\\\"}"), object("application/xml", "<x/>"))) {
            String variables = "{\"variables\": {\"latePolicy\": " + object + "}}";
            String process = "{\"processVariables\": {\"x\": " + object + "}, \"messageName\": \"thidua.round.closed\", \"businessKey\": \"x\"}";
            Map<String, String> routes = Map.of("POST /task/" + task.getId() + "/complete", variables,
                "POST /task/" + task.getId() + "/submit-form", variables,
                "POST /task/" + task.getId() + "/variables", "{\"modifications\": {\"x\": " + object + "}}",
                "PUT /task/" + task.getId() + "/localVariables/x", object,
                "PUT /process-instance/" + task.getProcessInstanceId() + "/variables/x", object,
                "PUT /execution/" + task.getExecutionId() + "/localVariables/x", object,
                "POST /process-definition/key/report/start", variables, "POST /message", process,
                "POST /decision-definition/key/lateness/evaluate", variables);
            for (Map.Entry<String, String> route : routes.entrySet()) {
                String[] way = route.getKey().split(" ");
                int status = rest().send(way[0], "/engine-rest" + way[1], route.getValue(), json()).statusCode();
                all.assertThat(status).as(route.getKey() + " " + object).isBetween(400, 499);
                requests++;
            }
        }
        all.assertThat(Marker.RUNS).hasValue(0);
        all.assertThat(engine.getRuntimeService().createVariableInstanceQuery().variableName("x").count()).isZero();
        all.assertAll();
        Figures.print("F15", "object variables: %d requests with Java, JSON and XML objects refused, made into objects %d", requests, Marker.RUNS.get());
    }

    @Test
    void nobodyBecomesAdministratorByTheSetUpPage() {
        engine.getIdentityService().deleteMembership(ADMIN, Access.ADMINS.groupId());
        try {
            Visitor stranger = new Visitor(port);
            assertThat(stranger.call("POST", SETUP, INTRUDER).statusCode()).isEqualTo(401);
            Visitor staff = new Visitor(port);
            staff.signIn("cv-giao-duc", DemoApplication.PASSWORD);
            staff.call("GET", "/camunda/api/admin/auth/user/default", "");
            assertThat(staff.call("POST", SETUP, INTRUDER).statusCode()).isEqualTo(403);
            assertThat(engine.getIdentityService().createUserQuery().userId("ke-la").count()).isZero();
        } finally {
            engine.getIdentityService().createMembership(ADMIN, Access.ADMINS.groupId());
        }
        Figures.print("F15", "CVE-2026-77226: set-up without a direct administrator: stranger 401, staff 403, administrators made 0");
    }

    private Visitor rest() {
        return new Visitor(port);
    }

    private static Map<String, String> json() {
        Map<String, String> headers = new HashMap<>(Visitor.basic(ADMIN, DemoApplication.PASSWORD));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private static String object(String format, String value) {
        return "{\"type\": \"Object\", \"value\": \"" + value + "\", \"valueInfo\": {\"objectTypeName\": \"" + SerializedMarker.class.getName()
            + "\", \"serializationDataFormat\": \"" + format + "\"}}";
    }
}
