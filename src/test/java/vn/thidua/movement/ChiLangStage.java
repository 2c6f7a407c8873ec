package vn.thidua.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.Spin;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.organization.ImportRoster;
import vn.thidua.organization.People;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Plans;
import vn.thidua.plan.Severity;

/** Chi Lăng on the whole application: real roster, plan, models and contracts; people act by completing their tasks. */
public class ChiLangStage {

    private static final List<String> BUNDLES = List.of("movement", "phase", "obligation-round", "registration", "report");

    private static final AtomicLong NUMBER = new AtomicLong(2_000);

    private final TestEngine engine;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final ManagementService jobs;
    private final ImportRoster roster;
    private final Plans plans;
    private final People people;
    private final PrepareMovement prepare;

    ChiLangStage(TestEngine engine, RepositoryService repository, RuntimeService runtime, TaskService tasks, FormService forms, HistoryService history,
                 ManagementService jobs, ImportRoster roster, Plans plans, People people, PrepareMovement prepare) {
        this.engine = engine;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.jobs = jobs;
        this.roster = roster;
        this.plans = plans;
        this.people = people;
        this.prepare = prepare;
    }

    /** Sets the clock to the day before launch; the models and the roster are there after this. */
    public void open() {
        at("2023-12-12T09:00:00+07:00");
        if (repository.createProcessDefinitionQuery().processDefinitionKey("movement").count() > 0) {
            return;
        }
        BUNDLES.forEach(bundle -> engine.deploy(ChiLangFiles.ofBundle(bundle)));
        engine.deploy("award-round", Bpmn.createExecutableProcess("award-round").camundaHistoryTimeToLive(1).startEvent().endEvent().done());
        engine.deploy("nomination-list", Bpmn.createExecutableProcess("nomination-list").camundaHistoryTimeToLive(1).startEvent().endEvent().done());
        roster.from(ChiLangFiles.read("roster.yaml"));
    }

    /** A movement of its own on the Chi Lăng plan, in review. */
    public String prepared(String id, String planFile) {
        return preparedWith(id, ChiLangFiles.read(planFile));
    }

    private String preparedWith(String id, String plan) {
        plans.importPlan(plan.replace("id: chi-lang-2024", "id: " + id));
        as("cv-thi-dua", () -> prepare.prepare(id, DeadlinePolicy.DEFAULT));
        return id;
    }

    /** Through review, approval and number to where the launch is due to run. */
    public String issued(String id, String planFile) {
        return issue(prepared(id, planFile));
    }

    /** As {@link #issued(String, String)}, on a plan with other words. */
    public String issued(String id, UnaryOperator<String> change) {
        return issue(preparedWith(id, change.apply(ChiLangFiles.read("plan.yaml"))));
    }

    private String issue(String id) {
        submitReview(id);
        complete("chu-tich", id, Map.of("approval", "APPROVE"));
        complete("van-thu", id, Map.of("number", NUMBER.incrementAndGet(), "issuedOn", "2023-12-12"));
        return id;
    }

    /** With its registration round open to all units. */
    public String registrationOpen(String id) {
        return openRegistration(issued(id, "plan.yaml"));
    }

    /** As {@link #registrationOpen}, on a plan that takes what comes late. */
    public String registrationOpenForLate(String id) {
        return openRegistration(issue(preparedWith(id, ChiLangFiles.read("plan.yaml").replace("latePolicy: REFUSE", "latePolicy: ACCEPT_LATE"))));
    }

    /** As {@link #registrationOpen}, on a plan that demands two works of each unit. */
    public String registrationOpenWithTwo(String id) {
        return registrationOpenOn(id, "  min: 1\n", "  min: 2\n  max: 3\n");
    }

    /** As {@link #registrationOpen}, on a plan by which units register titles and award forms. */
    public String titlesOpen(String id) {
        return registrationOpenOn(id, "  kind: REGISTRATION\n", """
                  kind: TITLE_REGISTRATION
                  titles:
                  - {words: Lao động tiên tiến, title: ADVANCED_WORKER}
                  - {words: Chiến sĩ thi đua cơ sở, title: GRASSROOTS_EMULATION_FIGHTER}
                  - {words: Chiến sĩ thi đua cấp tỉnh, title: PROVINCIAL_EMULATION_FIGHTER}
                  - {words: Tập thể lao động tiên tiến, title: ADVANCED_LABOR_COLLECTIVE}
                  forms:
                  - {form: CERTIFICATE_OF_MERIT, decider: DISTRICT_CHAIR, words: Giấy khen}
                  - {form: CERTIFICATE_OF_COMMENDATION, decider: PROVINCE_CHAIR, words: Bằng khen}
                """.indent(2).replaceAll("(?m)^    ", "  "));
    }

    /** As {@link #registrationOpen}, on a plan in which these words are others. */
    public String registrationOpenOn(String id, String words, String others) {
        String plan = ChiLangFiles.read("plan.yaml");
        if (!plan.contains(words)) {
            throw new AssertionError("The plan does not say " + words);
        }
        return openRegistration(issue(preparedWith(id, plan.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others)))));
    }

    private String openRegistration(String id) {
        runJobs(id);
        runJobs(id + "/r0");
        fire(id + "/r0", "event_roundOpens");
        runJobs(id + "/r0");
        return id + "/r0";
    }

    /** Answers every warning. */
    public void submitReview(String id) {
        Map<String, String> reasons = plans.findings(id, LocalDate.of(2023, 12, 12)).stream().filter(f -> f.severity() == Severity.WARN)
                .collect(Collectors.toMap(Finding::key, f -> "Đã cân nhắc", (one, same) -> one, HashMap::new));
        complete("cv-thi-dua", id, Map.of("reviewOutcome", "SUBMIT", "reasons", Spin.JSON(reasons)));
    }

    /** Completes the one open task of a business key as a person would in Tasklist. */
    public void complete(String userId, String businessKey, Map<String, Object> answers) {
        String task = engine.task(businessKey).getId();
        as(userId, () -> forms.submitTaskForm(task, answers));
    }

    /** What the form of the open task shows to a person. */
    public Map<String, Object> view(String userId, String businessKey) {
        String task = engine.task(businessKey).getId();
        Map<String, Object> view = new HashMap<>();
        as(userId, () -> view.putAll(forms.getTaskFormVariables(task)));
        return view;
    }

    /** Makes a person the assignee of the open task and gives its id. */
    public String claim(String userId, String businessKey) {
        String task = engine.task(businessKey).getId();
        as(userId, () -> tasks.claim(task, userId));
        return task;
    }

    /** Waits, for at most ten seconds, until a browser's click has led to a task. */
    public void awaitTask(String businessKey, String taskKey) {
        for (int turn = 0; turn < 100; turn++) {
            if (tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(taskKey).count() == 1) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Not at " + taskKey + ": " + businessKey);
    }

    public Task task(String businessKey) {
        return engine.task(businessKey);
    }

    public void as(String userId, Runnable action) {
        List<String> groups = people.rolesOf(userId).stream().map(held -> held.role().groupAt(held.unitId())).toList();
        engine.as(userId, groups, action);
    }

    public void at(String isoDateTime) {
        engine.stopClock(Instant.from(OffsetDateTime.parse(isoDateTime)));
    }

    public void fire(String businessKey, String timer) {
        reach(businessKey, timer);
        runJobs(businessKey);
    }

    /** As {@link #fire}, but the steps behind the timer wait. */
    public void reach(String businessKey, String timer) {
        engine.fireTimer(businessKey, timer);
    }

    public void runJobs(String businessKey) {
        engine.runJobs(businessKey);
    }

    public boolean isRunning(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).processInstanceBusinessKey(businessKey).count() > 0;
    }

    public long running(String processKey, String movementId) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).variableValueEquals("movementId", movementId).count();
    }

    /** When the waiting timer of an activity is due, in Vietnam. */
    public String dueOf(String businessKey, String timer) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
        return jobs.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId().equals(timer))
                .map(job -> VietnamTime.iso(job.getDuedate().toInstant())).findFirst().orElse("");
    }

    /** Ids of the tasks and events that instances with this business key have gone through, in order. */
    public List<String> trace(String businessKey) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished()
                        .orderPartiallyByOccurrence().asc().list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}
