package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import vn.thidua.Visitor;
import vn.thidua.engine.BulkWork;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.proof.fuzz.Door;
import vn.thidua.proof.fuzz.DryRun;
import vn.thidua.proof.fuzz.Fingerprint;
import vn.thidua.proof.fuzz.Input;
import vn.thidua.proof.fuzz.Inputs;
import vn.thidua.proof.fuzz.PageInputs;
import vn.thidua.proof.fuzz.PlayedApplication;
import vn.thidua.proof.fuzz.Theatre;
import vn.thidua.proof.fuzz.Words;
import vn.thidua.rehearsal.Timeline;

/**
 * While scenarios are played, each kind of task is attacked the first time somebody is about to answer it: through every door, with everything that is
 * no answer. The play must then go on as if nothing had happened.
 */
@PlayedApplication
class F12EveryFormUnderFuzzIT {

    private static final List<String> PLAYS = List.of("chi-lang-2024/sc-15.yaml", "duyen-hai-2021/sc-03.yaml", "my-thanh-2015/sc-ad-hoc.yaml",
            "quang-thanh-2021/sc-07.yaml", "chi-lang-2024/sc-11.yaml", "chi-lang-2024/sc-14-no.yaml", "chi-lang-2024/sc-14-none.yaml",
            "quang-thanh-2021/sc-04-late.yaml", "tra-phong-2022/sc-event.yaml");
    private static final int INPUTS = Integer.getInteger("thidua.proof.inputs", Runs.of(60, 10_000));
    private static final long SEED = Long.getLong("thidua.proof.seed", System.nanoTime());

    @Autowired Theatre theatre;
    @Autowired DryRun dryRun;
    @Autowired DataSource dataSource;
    @Autowired TaskService tasks;
    @Autowired ApplicationContext context;

    private final Random random = new Random(SEED);
    private final Set<String> attacked = new TreeSet<>();
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private Map<String, Class<?>> forms;
    private Fingerprint stored;
    private int inputs;
    private int refused;
    private int harmless;
    private int gone;
    private int onOnePage;
    private long slowest;

    @Test
    void nothingButAnAnswerIsTakenAndThePlayGoesOn() {
        System.out.println("F12 seed " + SEED);
        forms = forms();
        boolean holds = true;
        for (String play : PLAYS.stream().filter(play -> play.contains(System.getProperty("thidua.proof.play", ""))).toList()) {
            stored = null;
            long begun = System.currentTimeMillis();
            Timeline timeline = theatre.play(play, this::attack);
            System.out.printf("%s %d ms, %d forms, %d inputs%n", play, System.currentTimeMillis() - begun, attacked.size(), inputs);
            timeline.entries().stream().filter(entry -> !entry.asExpected()).limit(3).forEach(System.out::println);
            holds &= timeline.holds();
        }
        wrong.forEach((what, samples) -> System.out.printf("%4d × %s%n       %s%n", samples.size(), what, samples.subList(0, Math.min(3, samples.size()))));
        Figures.print("F12", "%d of %d forms (%d also on the page of many), %d doors, %d inputs: %d × 4xx, %d × wrong (5xx, stored, taken, no words), %d harmless in free text, "
                + "%d to tasks already done, slowest %d ms, seed %d", attacked.size(), forms.size(), onOnePage, Door.values().length, inputs, refused, wrong.values().stream()
                .mapToInt(List::size).sum(), harmless, gone, slowest, SEED);
        assertThat(wrong).isEmpty();
        assertThat(holds).isTrue();
        assertThat(attacked).isEqualTo(forms.keySet());
    }

    private Object attack(String person, String taskId, Map<String, Object> values, MethodInvocation answer) throws Throwable {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        String kind = task.getProcessDefinitionId().split(":")[0] + "/" + task.getTaskDefinitionKey();
        if (attacked.contains(kind)) {
            return answer.proceed();
        }
        Visitor visitor = theatre.newVisitor(person);
        stored = stored == null ? new Fingerprint(dataSource) : stored;
        Inputs generated = new Inputs(forms.get(kind), values, otherFields(kind), foreignIds(taskId), random);
        Map<String, String> before = stored.take();
        for (Input input : generated.some(INPUTS)) {
            before = send(kind, person, visitor, taskId, input, before);
            if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
                attacked.add(kind);
                return answer.proceed();
            }
        }
        onThePageOfMany(kind, person, visitor, taskId);
        Object result = answer.proceed();
        attacked.add(kind);
        comesTooLate(kind, person, visitor, taskId, generated.goodBody());
        return result;
    }

    private Map<String, String> send(String kind, String person, Visitor visitor, String taskId, Input input, Map<String, String> before) {
        inputs++;
        if (!input.wrong() && isTaken(kind, person, taskId, input)) {
            harmless++;
            return before;
        }
        Door door = Door.values()[random.nextInt(Door.values().length)];
        if (door.takesNothing() && input.body().contains("\"variables\":{}")) {
            door = Door.TASKLIST_SUBMIT;
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = door.send(visitor, person, taskId, input.contentType(), input.body());
        slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
        refused += answer.statusCode() / 100 == 4 ? 1 : 0;
        String what = kind + " " + door + " " + input.what();
        Words.wrongWith(answer).ifPresent(problem -> note(problem, what));
        Map<String, String> after = stored.take();
        List<String> changed = Fingerprint.changed(before, after);
        if (!changed.isEmpty()) {
            note("stored " + changed.stream().map(table -> table.split(" ")[0]).toList(), what + " " + changed);
        }
        return after;
    }

    private boolean isTaken(String kind, String person, String taskId, Input input) {
        try {
            return dryRun.isTaken(person, taskId, input);
        } catch (RuntimeException e) {
            note("breaks: " + e, kind + " " + input.what());
            return false;
        }
    }

    private void comesTooLate(String kind, String person, Visitor visitor, String taskId, String body) {
        for (Door door : Door.values()) {
            Map<String, String> before = stored.take();
            HttpResponse<String> answer = door.send(visitor, person, taskId, "application/json", body);
            gone++;
            Words.wrongWith(answer).ifPresent(problem -> note("too late: " + problem, kind + " " + door));
            if (answer.statusCode() != (door.takesNothing() ? 403 : 409)) {
                note("too late, but " + answer.statusCode(), kind + " " + door);
            }
            if (!Fingerprint.changed(before, stored.take()).isEmpty()) {
                note("too late, but stored", kind + " " + door);
            }
        }
    }

    private void note(String problem, String where) {
        String key = problem.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        wrong.computeIfAbsent(key, any -> new ArrayList<>()).add(where);
    }

    /** Our page on which many tasks of a kind are answered goes through the same contract. */
    private void onThePageOfMany(String kind, String person, Visitor visitor, String taskId) {
        if (context.getBeansOfType(BulkWork.class).values().stream().noneMatch(work -> work.kind().equals(kind))) {
            return;
        }
        onOnePage++;
        for (int number = 0; number < 10; number++) {
            Map<String, String> before = stored.take();
            HttpResponse<String> answer = visitor.send("POST", "/my-work/" + kind, PageInputs.rowOfMany(taskId, random),
                    Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html",
                            "X-THIDUA-XSRF-TOKEN", visitor.cookie("THIDUA-XSRF-TOKEN").orElse("")));
            inputs++;
            refused += answer.statusCode() / 100 == 4 ? 1 : 0;
            boolean raw = PageInputs.MARKUP.stream().anyMatch(answer.body()::contains);
            if (answer.statusCode() != 422 || raw || !Fingerprint.changed(before, stored.take()).isEmpty()) {
                note("page of many " + answer.statusCode() + (raw ? " shows markup" : ""), kind + " " + person);
            }
        }
    }

    private Set<String> otherFields(String kind) {
        Set<String> own = fields(forms.get(kind));
        return forms.values().stream().flatMap(form -> fields(form).stream()).filter(field -> !own.contains(field)).collect(Collectors.toSet());
    }

    private static Set<String> fields(Class<?> form) {
        return java.util.Arrays.stream(form.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName).collect(Collectors.toSet());
    }

    private List<String> foreignIds(String taskId) {
        List<String> ids = new ArrayList<>(List.of(taskId, "khong-co", "chi-lang-2024/r0/khong-co"));
        tasks.createTaskQuery().listPage(0, 5).forEach(other -> ids.addAll(List.of(other.getId(), other.getProcessInstanceId())));
        return ids;
    }

    private Map<String, Class<?>> forms() {
        return context.getBeansOfType(UserTaskContract.class).entrySet().stream().filter(bean -> isOurs(bean.getKey())).collect(Collectors.toMap(bean -> {
            ForUserTask task = context.findAnnotationOnBean(bean.getKey(), ForUserTask.class);
            return task.process() + "/" + task.task();
        }, bean -> ResolvableType.forClass(AopUtils.getTargetClass(bean.getValue())).as(UserTaskContract.class).getGeneric(1).resolve(), (one, same) -> one,
                java.util.TreeMap::new));
    }

    /** Not one of another test. */
    private boolean isOurs(String bean) {
        return Files.isDirectory(Path.of("processes", context.findAnnotationOnBean(bean, ForUserTask.class).process()));
    }
}
