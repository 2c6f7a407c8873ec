package vn.thidua.proof.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.DemoApplication;
import vn.thidua.Visitor;

/** Officers of units who register and take it back, over HTTP and without a pause, until closed: rows of ours and of the engine move together. */
public final class Restlessness implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger actions = new AtomicInteger();
    private final List<String> surprises = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> people = new ArrayList<>();

    private Restlessness() {
    }

    public static Restlessness of(ConfigurableApplicationContext application) {
        int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        Map<String, Object> example = jdbc.queryForMap("""
                select type, field, target, starts_on, finishes_on, difficulty from td_registered_object o
                join td_registration_submission s on s.id = o.submission_id join td_registration r on r.obligation_id = s.obligation_id
                join td_obligation owed on owed.id = r.obligation_id join td_round u on u.round_key = owed.round_key
                where u.status = 'OPEN' and r.status = 'ACCEPTED' order by o.id fetch first row only""");
        Restlessness restlessness = new Restlessness();
        jdbc.query("""
                select o.id, t.id_, min(a.person_id) from td_obligation o join act_ru_execution e on e.business_key_ = o.id and e.parent_id_ is null
                join act_ru_task t on t.proc_inst_id_ = e.id_ and t.task_def_key_ = 'userTask_registerObjects'
                join td_role_assignment a on a.unit_id = o.unit_id and a.role = 'UNIT_OFFICER'
                where o.status = 'OPEN' and o.due_at > current_timestamp group by o.id, t.id_ order by o.id fetch first %d rows only""".formatted(PEOPLE), row -> {
            String obligation = row.getString(1);
            String task = row.getString(2);
            String person = row.getString(3);
            restlessness.people.add(new Thread(() -> restlessness.work(port, jdbc, person, obligation, task, example)));
        });
        assertThat(restlessness.people).as("units that may register").hasSize(PEOPLE);
        restlessness.people.forEach(Thread::start);
        return restlessness;
    }

    /** Returns how many actions there were when that many more than now are done. */
    public int awaitMore(int more) {
        int goal = actions.get() + more;
        Instant last = Instant.now().plus(PATIENCE);
        while (actions.get() < goal) {
            assertThat(surprises).isEmpty();
            assertThat(Instant.now()).as("people at work: %d actions of %d", actions.get(), goal).isBefore(last);
            LockSupport.parkNanos(10_000_000);
        }
        return actions.get();
    }

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        for (Thread person : people) {
            person.join();
        }
        assertThat(surprises).isEmpty();
    }

    private void work(int port, JdbcTemplate jdbc, String person, String obligation, String firstTask, Map<String, Object> example) {
        try {
            Visitor visitor = new Visitor(port);
            visitor.signIn(person, DemoApplication.PASSWORD);
            visitor.open("/camunda/app/tasklist/default/");
            String task = firstTask;
            while (!over.get()) {
                expect(204, visitor.call("POST", "/camunda/api/engine/engine/default/task/" + task + "/submit-form", submission(example)));
                HttpResponse<String> sent = visitor.open("/sent");
                expect(302, visitor.post("/sent/recall", Map.of("obligationId", obligation, "_csrf", Visitor.token(sent))));
                actions.addAndGet(2);
                task = jdbc.queryForObject("""
                        select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ?""", String.class, obligation);
            }
        } catch (Exception | AssertionError e) {
            surprises.add(person + ": " + e);
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    }

    private static String submission(Map<String, Object> example) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> object = Map.of("type", example.get("type"), "field", example.get("field"), "name", "Mô hình làm việc không giấy tờ",
                "target", example.get("target"), "startsOn", example.get("starts_on").toString(), "finishesOn", example.get("finishes_on").toString(),
                "difficulty", example.get("difficulty"));
        return json.writeValueAsString(Map.of("variables", Map.of("objects", Map.of("type", "Json", "value", json.writeValueAsString(List.of(object))))));
    }
}
