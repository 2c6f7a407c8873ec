package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.Visitor;
import vn.thidua.engine.Access;
import vn.thidua.engine.testing.DatabaseDump;
import vn.thidua.proof.fuzz.Door;
import vn.thidua.proof.fuzz.Filler;
import vn.thidua.proof.fuzz.Fingerprint;
import vn.thidua.proof.fuzz.Inputs;
import vn.thidua.proof.fuzz.PlayedApplication;
import vn.thidua.proof.fuzz.RestCall;
import vn.thidua.proof.fuzz.Theatre;
import vn.thidua.proof.fuzz.Words;
import vn.thidua.rehearsal.process.Stage;

/**
 * Every call of the engine's interface, read from its classes, by staff, managers and the administrator, through REST and through the web applications'
 * copy of it: what could write past the contract is refused to everybody, and nothing ends in an error of the server.
 */
@PlayedApplication
class F13PastTheContractIT {

    private static final String COPY = "/camunda/api/engine/engine/default";
    private static final String MANAGER = "lanh-dao-theo-doi";

    @Autowired Theatre theatre;
    @Autowired Stage stage;
    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired RepositoryService repository;
    @Autowired DataSource dataSource;

    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private final Map<String, String> real = new HashMap<>();
    private String officer;
    private Task task;

    @BeforeEach
    void aMovementIsUnderWay() {
        assertThat(theatre.play("quang-thanh-2021/sc-launch.yaml", (person, taskId, values, answer) -> answer.proceed()).holds()).isTrue();
        theatre.stranger(MANAGER, Access.MANAGERS);
        task = tasks.createTaskQuery().taskDefinitionKey("userTask_registerObjects").listPage(0, 1).get(0);
        officer = stage.firstWhoMay(task.getId());
        know();
    }

    private void know() {
        var message = runtime.createEventSubscriptionQuery().eventType("message").processInstanceId(task.getProcessInstanceId()).listPage(0, 1).stream().findFirst();
        Map.of("taskId", task.getId(), "processInstanceId", task.getProcessInstanceId(), "executionId", task.getExecutionId(),
                "processDefinitionId", task.getProcessDefinitionId(), "processDefinitionKey", task.getProcessDefinitionId().split(":")[0],
                "activityId", task.getTaskDefinitionKey(), "type", "startAfterActivity", "userId", officer)
                .forEach(real::put);
        real.put("messageName", message.map(org.camunda.bpm.engine.runtime.EventSubscription::getEventName).orElse("khong-co"));
        real.put("name", Filler.MARKER);
        real.put("errorCode", "E");
        real.put("escalationCode", "E");
        real.put("message", Filler.MARKER);
        real.put("description", Filler.MARKER);
        real.put("deploymentId", Filler.MARKER);
        real.put("sourceProcessDefinitionId", task.getProcessDefinitionId());
        real.put("targetProcessDefinitionId", task.getProcessDefinitionId());
        real.put("workerId", "w");
        real.put("duedate", "2030-01-01T00:00:00.000+0700");
        real.put("jobId", management.createJobQuery().timers().listPage(0, 1).get(0).getId());
        real.put("decisionDefinitionId", repository.createDecisionDefinitionQuery().listPage(0, 1).get(0).getId());
        real.put("decisionDefinitionKey", repository.createDecisionDefinitionQuery().listPage(0, 1).get(0).getKey());
    }

    @Test
    void nobodyWritesPastTheContract() {
        List<RestCall> writing = RestCall.all().stream().filter(RestCall::writes).toList();
        Fingerprint stored = new Fingerprint(dataSource);
        theatre.visitor(officer);
        theatre.visitor(MANAGER);
        theatre.visitor(PlayedApplication.ADMIN);
        Map<String, String> before = stored.take();
        int refused = 0;
        for (RestCall call : writing) {
            for (String person : List.of(officer, MANAGER, PlayedApplication.ADMIN)) {
                for (String door : List.of("/engine-rest", COPY)) {
                    HttpResponse<String> answer = send(door, person, call, real);
                    Words.wrongWith(answer).ifPresent(problem -> note(problem, call + " by " + person + " at " + door));
                    refused += answer.statusCode() / 100 == 4 ? 1 : 0;
                    Map<String, String> after = stored.take();
                    if (!Fingerprint.changed(before, after).isEmpty()) {
                        note("STORED " + Fingerprint.changed(before, after), call + " by " + person);
                    }
                    before = after;
                }
            }
        }
        Figures.print("F13", "%d calls that could write, 3 kinds of people, 2 doors: %d × 4xx, %d × something else; nothing stored", writing.size(), refused, count());
        complain();
        assertThat(DatabaseDump.of(dataSource).tablesContaining(Filler.MARKER)).as("but the record of what was refused").isSubsetOf("td_audit");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void nothingEndsInAnErrorOfTheServer() {
        List<RestCall> others = RestCall.all().stream().filter(call -> !call.writes()).toList();
        Map<String, String> nothing = new HashMap<>();
        real.keySet().forEach(name -> nothing.put(name, "khong-co"));
        int answers = 0;
        for (RestCall call : others) {
            for (String person : List.of(officer, MANAGER, PlayedApplication.ADMIN)) {
                HttpResponse<String> answer = send(answers++ % 2 == 0 ? COPY : "/engine-rest", person, call, nothing);
                if (answer.statusCode() >= 500) {
                    note("status " + answer.statusCode() + " " + answer.body().substring(0, Math.min(250, answer.body().length())), call + " by " + person);
                } else if (answer.statusCode() >= 400) {
                    Words.wrongWith(answer).ifPresent(problem -> note(problem, call + " by " + person));
                }
            }
        }
        Figures.print("F13", "%d other calls that change something: %d answers, %d × 5xx or without Vietnamese words", others.size(), answers, count());
        complain();
    }

    @Test
    void noNameIsTakenThatTheFormDoesNotHave() {
        Set<String> names = new TreeSet<>(Inputs.reservedNames());
        names.addAll(List.of("movementId", "obligationId", "registrationComplete", "outcome", "verdicts", "votes", "approval", "reviewOutcome", "number"));
        runtime.createVariableInstanceQuery().list().forEach(variable -> names.add(variable.getName()));
        Fingerprint stored = new Fingerprint(dataSource);
        Visitor visitor = theatre.visitor(officer);
        Map<String, String> before = stored.take();
        int sent = 0;
        for (String name : names) {
            for (Door door : Door.values()) {
                HttpResponse<String> answer = door.send(visitor, officer, task.getId(), "application/json", Inputs.single(name, Filler.MARKER));
                sent++;
                Words.wrongWith(answer).ifPresent(problem -> note(problem, name + " at " + door));
            }
        }
        assertThat(Fingerprint.changed(before, stored.take())).isEmpty();
        Figures.print("F13", "%d names that the form does not have, %d doors: %d × refused, %d × something else", names.size(), Door.values().length, sent - count(), count());
        complain();
        assertThat(DatabaseDump.of(dataSource).tablesContaining(Filler.MARKER)).isEmpty();
    }

    private HttpResponse<String> send(String door, String person, RestCall call, Map<String, String> ids) {
        Visitor visitor = theatre.visitor(person);
        Map<String, String> headers = new HashMap<>(door.equals(COPY)
                ? Map.of("Accept", "application/json", "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN").orElse(""))
                : Visitor.basic(person, PlayedApplication.PASSWORD));
        boolean parts = call.entity() == MultipartFormData.class;
        headers.put("Content-Type", parts ? "multipart/form-data; boundary=x" : "application/json");
        String body = parts ? part("data", Filler.MARKER) + part("valueType", "Bytes") + part("content", Filler.MARKER) + "--x--\r\n" : new Filler(ids).body(call.entity());
        return visitor.send(call.method(), door + filled(call.path(), ids), body, headers);
    }

    private static String part(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    private static String filled(String path, Map<String, String> ids) {
        String first = path.split("/")[1];
        Map<String, String> own = Map.of("task", "taskId", "process-instance", "processInstanceId", "execution", "executionId", "job", "jobId",
                "process-definition", "processDefinitionId", "decision-definition", "decisionDefinitionId");
        return path.replace("{id}", ids.getOrDefault(own.getOrDefault(first, ""), "khong-co"))
                .replace("{key}", ids.getOrDefault(first.startsWith("decision") ? "decisionDefinitionKey" : "processDefinitionKey", "khong-co"))
                .replace("{messageName}", ids.get("messageName")).replaceAll("\\{var\\w+}", Filler.MARKER).replaceAll("\\{\\w+}", "khong-co");
    }

    private void note(String problem, String where) {
        wrong.computeIfAbsent(problem.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"), any -> new ArrayList<>()).add(where);
    }

    private int count() {
        return wrong.values().stream().mapToInt(List::size).sum();
    }

    private void complain() {
        wrong.forEach((what, samples) -> System.out.printf("%4d × %s%n       %s%n", samples.size(), what, samples.subList(0, Math.min(4, samples.size()))));
        assertThat(wrong).isEmpty();
    }
}
