package vn.thidua.award.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.engine.Processes;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.movement.ApprovePlan;
import vn.thidua.movement.IssueDocument;
import vn.thidua.movement.LaunchMovement;
import vn.thidua.movement.OpenUnitObligations;
import vn.thidua.movement.PrepareMovement;
import vn.thidua.movement.ReviewFindings;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.ImportRoster;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;
import vn.thidua.registration.AcceptRegistration;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegisterObjects;
import vn.thidua.registration.RegistrationContent;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Verdict;

/** The Chi Lăng movement with its real plan, roster, models and forms, brought to its award round by use cases; then people take over. */
class AwardSeason {

    static final String AWARD = "/p0/a0";
    static final String ISSUER = "ubnd-huyen-chi-lang";

    private final TestEngine engine;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Processes processes;
    private final Launching launching;
    private final Registering registering;

    AwardSeason(TestEngine engine, TaskService tasks, IdentityService identity, Processes processes, Launching launching,
                Registering registering) {
        this.engine = engine;
        this.tasks = tasks;
        this.identity = identity;
        this.processes = processes;
        this.launching = launching;
        this.registering = registering;
    }

    /** Models, people and the plan, without a movement. Returns the plan's id. */
    String prepare() {
        engine.deploy(models());
        launching.people();
        return launching.plan();
    }

    /** Launches the movement, lets the given units register, and starts the award round in November; returns the movement. */
    String begin(String... registeredUnits) {
        engine.deploy(models());
        engine.stopClock(Instant.parse("2023-12-12T02:00:00Z"));
        String movement = launching.begin();
        engine.stopClock(Instant.parse("2024-01-10T02:00:00Z"));
        registering.register(movement, List.of(registeredUnits));
        engine.stopClock(Instant.parse("2024-11-05T02:00:00Z"));
        String award = movement + AWARD;
        processes.start("award-round", award, Map.of("movementId", movement, "awardKey", award, "issuerUnitId", ISSUER,
                "advisoryUnitId", "phong-noi-vu"));
        engine.runJobs(award);
        engine.runJobs(award + "/r0");
        engine.fireTimer(award + "/r0", "event_roundOpens");
        engine.runJobs(award + "/r0");
        return movement;
    }

    /** Completes the one open task of a business key as a person with that person's groups; lists and maps travel as JSON. */
    void complete(String businessKey, String person, Map<String, Object> answers) {
        Task task = engine.task(businessKey);
        List<String> groups = identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
        engine.as(person, groups, () -> tasks.complete(task.getId(), answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> sent(answer.getValue())))));
        engine.runJobs(businessKey);
    }

    /** Keys of the units' lists that are still open. */
    List<String> openLists(String movement, List<String> except) {
        return tasks.createTaskQuery().taskDefinitionKey("userTask_proposeNominees").list().stream()
                .map(task -> (String) tasks.getVariable(task.getId(), "obligationId"))
                .filter(key -> key.startsWith(movement + "/") && except.stream().noneMatch(unit -> key.endsWith("/" + unit))).toList();
    }

    /** A person who may act for the unit. */
    String officerOf(String unit) {
        return identity.createUserQuery().memberOfGroup(FunctionalRole.UNIT_OFFICER.groupAt(unit)).list().get(0).getId();
    }

    String registeredObject(String movement, String unit) {
        return registering.registrations().acceptedOf(movement, unit).orElseThrow().objects().get(0).id();
    }

    private static Object sent(Object value) {
        return value instanceof List<?> || value instanceof Map<?, ?> ? Spin.JSON(value) : value;
    }

    private static String[] models() {
        List<String> files = new ArrayList<>();
        for (String root : List.of("processes", "forms")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                all.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form|html)")).map(Path::toString).forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files.toArray(String[]::new);
    }

    /** Import, review, approval, number, launch. */
    record Launching(ImportRoster rosters, Plans plans, PrepareMovement prepare, ReviewFindings review, ApprovePlan approve,
                     IssueDocument issue, LaunchMovement launch) {

        void people() {
            rosters.from(read("roster.yaml"));
        }

        String plan() {
            return plans.importPlan(read("plan.yaml")).planId();
        }

        String begin() {
            people();
            String plan = plan();
            String movement = prepare.prepare(plan, new DeadlinePolicy(false));
            review.submit(movement, review.findings(movement).stream().filter(finding -> finding.severity() == Severity.WARN)
                    .collect(Collectors.toMap(Finding::key, finding -> "Giữ nguyên theo văn bản")));
            approve.approve(movement);
            issue.issue(movement, 145, LocalDate.of(2023, 12, 12));
            launch.launch(movement);
            return movement;
        }

        private static String read(String file) {
            try {
                return Files.readString(Path.of("plans/chi-lang-2024", file), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The registration round, opened and accepted without its tasks. */
    record Registering(OpenUnitObligations open, RegisterObjects register, AcceptRegistration accept, Registrations registrations) {

        void register(String movement, List<String> units) {
            while (open.openNext(movement + "/r0")) {
                continue;
            }
            units.forEach(unit -> {
                String key = movement + "/r0/" + unit;
                register.register(key, RegistrationContent.works(List.of(new ObjectEntry("MODEL", "Mô hình " + unit, "patriotism", "Đạt 100% kế hoạch",
                        LocalDate.of(2024, 1, 15), LocalDate.of(2024, 10, 15), "Chưa đơn vị nào làm"))));
                accept.decide(key, registrations.history(key).get(0).objects().stream()
                        .map(object -> new Verdict(object.id(), Verdict.Outcome.PASS, "")).toList(), null);
            });
        }
    }
}
