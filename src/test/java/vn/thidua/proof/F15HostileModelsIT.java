package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.DemoApplication;
import vn.thidua.engine.guard.Marker;

/** The right to deploy does not give Java, nor anybody's browser: every file of the hostile folder is refused, and says why. */
@DemoApplication
class F15HostileModelsIT {

    private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]$", Pattern.MULTILINE);
    private static final int OTHERS_TRY = 10;
    private static final String DEPLOYER = "nguoi-trien-khai";

    private final ProcessEngine engine;
    private final int port;
    private String grant;

    @Autowired
    F15HostileModelsIT(ProcessEngine engine, @LocalServerPort int port) {
        this.engine = engine;
        this.port = port;
    }

    @BeforeEach
    void somebodyHasTheEnginesRightToDeployButIsNoAdministrator() {
        User user = engine.getIdentityService().newUser(DEPLOYER);
        user.setPassword(DemoApplication.PASSWORD);
        engine.getIdentityService().saveUser(user);
        Authorization authorization = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setUserId(DEPLOYER);
        authorization.setResource(Resources.DEPLOYMENT);
        authorization.setResourceId(Authorization.ANY);
        authorization.addPermission(Permissions.CREATE);
        grant = engine.getAuthorizationService().saveAuthorization(authorization).getId();
        Marker.RUNS.set(0);
    }

    @AfterEach
    void asFound() {
        engine.getAuthorizationService().deleteAuthorization(grant);
        engine.getIdentityService().deleteUser(DEPLOYER);
    }

    @Test
    void everyHostileFileIsRefusedWithItsElementAndReason() {
        List<HostileFile> files = HostileFile.all();
        assertThat(files).extracting(HostileFile::file).containsExactlyInAnyOrderElementsOf(HostileFile.inFolder());
        long before = deployed();
        SoftAssertions all = new SoftAssertions();
        try (NeverCalled server = new NeverCalled()) {
            Deployer admin = new Deployer(port, "quantri", DemoApplication.PASSWORD);
            for (HostileFile hostile : files) {
                refused(hostile, admin.send(Map.of(hostile.sentAs(), hostile.content(server.port()))), all);
            }
            for (String person : List.of(DEPLOYER, "cv-giao-duc")) {
                Deployer other = new Deployer(port, person, DemoApplication.PASSWORD);
                for (HostileFile hostile : files.subList(0, OTHERS_TRY)) {
                    int status = other.send(Map.of(hostile.sentAs(), hostile.content(server.port()))).statusCode();
                    all.assertThat(status).as(hostile + " by " + person).isEqualTo(403);
                }
            }
            all.assertThat(server.calls()).as("calls to the server named in the files").isZero();
        }
        all.assertThat(deployed()).as("deployments and definitions").isEqualTo(before);
        all.assertThat(Marker.RUNS).as("markers").hasValue(0);
        all.assertAll();
        Figures.print("F15", "%d hostile files: %d refused at deployment with element and reason, who is no administrator %d × 403, deployed 0, executed %d",
            files.size(), files.size(), 2 * OTHERS_TRY, Marker.RUNS.get());
    }

    @Test
    void whatIsTooDeepTooLongOrTooLargeIsRefusedAsWell() {
        Deployer admin = new Deployer(port, "quantri", DemoApplication.PASSWORD);
        String good = new String(HostileFile.all().stream().filter(file -> file.file().equals("retry-zero.bpmn")).findFirst().orElseThrow()
            .content(0), StandardCharsets.UTF_8).replace("R0/PT5M", "R3/PT5M");
        String name = "name=\"Làm\"";
        List<String> hostile = new ArrayList<>(List.of(
            good.replace("</bpmn:serviceTask>", "<bpmn:x>".repeat(20_000) + "</bpmn:x>".repeat(20_000) + "</bpmn:serviceTask>"),
            good.replace(name, "name=\"${" + "(".repeat(5_000) + "x" + ")".repeat(5_000) + "}\""),
            good.replace(name, "name=\"${" + "'' == ".repeat(10_000) + "x}\""),
            good.replace(name, "name=\"" + "a".repeat(600_000) + "\"")));
        for (String bpmn : hostile) {
            HttpResponse<String> answer = admin.send(Map.of("hostile.bpmn", bpmn.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        }
        String deep = "{\"components\":[".repeat(900) + "]}".repeat(900);
        assertThat(admin.send(Map.of("forms/report/userTask_confirmReport.form", deep.getBytes(StandardCharsets.UTF_8))).statusCode()).isEqualTo(400);
        assertThat(admin.send(Map.of("hostile.bpmn", new byte[20_000_000])).statusCode()).isEqualTo(413);
    }

    private static void refused(HostileFile hostile, HttpResponse<String> answer, SoftAssertions all) {
        all.assertThat(answer.statusCode()).as(hostile + "\n" + answer.body()).isEqualTo(400);
        String message = message(answer);
        all.assertThat(message).as(hostile.toString()).contains("bị từ chối", hostile.element());
        Set<String> rules = new TreeSet<>(RULE.matcher(message).results().map((MatchResult rule) -> rule.group(1)).toList());
        all.assertThat(rules).as(hostile + "\n" + message).isEqualTo(new TreeSet<>(hostile.rules()));
    }

    private static String message(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body()).path("message").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            return answer.body();
        }
    }

    private long deployed() {
        return engine.getRepositoryService().createDeploymentQuery().count() * 1_000_000 + engine.getRepositoryService().createProcessDefinitionQuery().count()
            + engine.getRepositoryService().createDecisionDefinitionQuery().count() + engine.getRepositoryService().createCaseDefinitionQuery().count();
    }
}
