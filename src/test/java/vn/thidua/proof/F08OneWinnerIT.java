package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.proof.OpenWork.Work;
import vn.thidua.upkeep.CheckData;

/**
 * F8: of two who do the same, or who do what excludes the other, exactly one succeeds and the other is told so; the registration of a unit goes
 * round and round through all of it, on PostgreSQL and over HTTP.
 */
@BusyCommune
class F08OneWinnerIT {

    private static final String ROUND = CommuneScripts.REGISTERING + "/r0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired TestEngine engine;
    @Autowired ManagementService management;
    @Autowired ProcessEngine processEngine;
    @Autowired CheckData check;
    @Autowired Obligations obligations;

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private OpenWork work;
    private List<Work> units;

    @BeforeEach
    void unitsThatOweARegistration() {
        work = new OpenWork(jdbc);
        units = work.of("userTask_registerObjects", ROUND + "/%").stream().filter(one -> !one.unit().startsWith("truong-")).toList();
        assertThat(units).hasSizeGreaterThan(5);
    }

    @AfterEach
    void realTime() {
        engine.startClock();
    }

    @Test
    void aDoubleSubmissionARecallAgainstAnAcceptanceAndADoubleWithdrawal() {
        Race submission = new Race("double submission");
        Race acceptance = new Race("recall against acceptance");
        Race withdrawal = new Race("double withdrawal of the acceptance");
        int recalled = 0;
        for (int turn = 0; turn < Runs.of(40, 1_000); turn++) {
            Work unit = work.one(units.get(turn % units.size()).subject());
            Person officer = person(unit.person());
            Person atHome = people.computeIfAbsent(unit.person() + " at home", id -> Person.signedIn(port, unit.person()));
            Map<String, Object> registration = Answers.registration(turn);
            submission.run(List.of(() -> officer.submit(unit.task(), registration), () -> atHome.submit(unit.task(), registration)));
            assertStatus(unit, ObligationStatus.SUBMITTED, "userTask_acceptRegistration");

            Work sent = work.one(unit.subject());
            Map<String, Object> verdict = accepted(sent);
            int winner = acceptance.run(inTurn(turn, () -> officer.send("/sent/recall", Map.of("obligationId", unit.subject())),
                    () -> person("cv-thi-dua").submit(sent.task(), verdict)));
            if ((winner + turn) % 2 == 0) {
                recalled++;
            } else {
                assertThat(obligations.get(unit.subject()).status()).isEqualTo(ObligationStatus.ACCEPTED);
                Map<String, String> back = Map.of("key", ROUND, "accepted", unit.unit(), "withdrawalReason", "Chấp nhận nhầm");
                Person other = people.computeIfAbsent("receiver at home", id -> Person.signedIn(port, "cv-thi-dua"));
                withdrawal.run(List.of(() -> person("cv-thi-dua").send("/movements/" + CommuneScripts.REGISTERING + "/rounds/withdraw", back),
                        () -> other.send("/movements/" + CommuneScripts.REGISTERING + "/rounds/withdraw", back)));
            }
            assertThat(work.one(unit.subject()).kind()).isEqualTo("userTask_registerObjects");
        }
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F8", "%s", submission);
        Figures.print("F8", "%s; recalled %d", acceptance, recalled);
        Figures.print("F8", "%s", withdrawal);
    }

    @Test
    void theDeadlineAgainstASubmissionInItsLastSecond() {
        Race race = new Race("deadline timer against submission");
        int missed = 0;
        int turns = Runs.of(16, 300);
        for (int turn = 0; turn < turns; turn++) {
            Work unit = work.one(units.get(turn % units.size()).subject());
            Instant due = obligations.get(unit.subject()).dueAt();
            engine.stopClock(due.minusSeconds(1));
            Person officer = Person.signedIn(port, unit.person());
            Job timer = timer(unit.subject(), "event_registrationDue");
            Map<String, Object> registration = Answers.registration(turn);
            long head = headStart(turn);
            HttpResponse<String> answer = cast(AtOnce.run(List.of(() -> officer.submit(unit.task(), registration), () -> fire(timer, head, due))).get(0).value());
            engine.runJobs(unit.subject());
            boolean fired = obligations.get(unit.subject()).status() == ObligationStatus.MISSED;
            race.note(answer);
            assertThat(answer.statusCode() == 204).as("either the deadline or the unit: " + answer.body()).isNotEqualTo(fired);
            assertThat(jdbc.queryForList("select exception_msg_ from act_ru_job where exception_msg_ is not null", String.class)).isEmpty();
            if (fired) {
                missed++;
                engine.stopClock(due.plusSeconds(1));
                HttpResponse<String> extended = extend(Person.signedIn(port, "chu-tich"), VietnamTime.dayOf(due));
                assertThat(extended.statusCode()).as(extended.body()).isEqualTo(302);
            } else {
                assertStatus(unit, ObligationStatus.SUBMITTED, "userTask_acceptRegistration");
                engine.stopClock(due.minusSeconds(1));
                assertThat(officer.send("/sent/recall", Map.of("obligationId", unit.subject())).statusCode()).isEqualTo(302);
            }
            engine.runJobs(unit.subject());
            assertStatus(unit, ObligationStatus.OPEN, "userTask_registerObjects");
        }
        assertThat(missed).as("both must win now and then").isBetween(1, turns - 1);
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F8", "%s; %d × the deadline was first", race, missed);
    }

    /** Whoever comes first, the unit has more time afterwards; a chair who is refused repeats his extension. */
    @Test
    void theDeadlineAgainstItsExtension() {
        Race race = new Race("deadline timer against extension");
        int turns = Runs.of(8, 100);
        for (int turn = 0; turn < turns; turn++) {
            Work unit = work.one(units.get(turn % units.size()).subject());
            Instant due = obligations.get(unit.subject()).dueAt();
            engine.stopClock(due.plusSeconds(1));
            Person chair = Person.signedIn(port, "chu-tich");
            Job timer = timer(unit.subject(), "event_registrationDue");
            long head = headStart(turn);
            HttpResponse<String> answer = cast(AtOnce.run(List.of(() -> extend(chair, VietnamTime.dayOf(due)), () -> fire(timer, head, due.plusSeconds(1)))).get(0).value());
            race.note(answer);
            engine.runJobs(unit.subject());
            if (!Race.succeeded(answer)) {
                HttpResponse<String> again = extend(chair, VietnamTime.dayOf(due));
                assertThat(again.statusCode()).as(again.body()).isEqualTo(302);
            }
            assertThat(obligations.get(unit.subject()).status()).matches(ObligationStatus::isAwaited);
            assertThat(obligations.get(unit.subject()).dueAt()).isAfter(due);
            assertThat(work.one(unit.subject()).kind()).isEqualTo("userTask_registerObjects");
        }
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F8", "%s", race);
    }

    /** A request has a longer way to the database than a job, so it gets a head start, from 6 to 768 milliseconds: on any machine each is first now and then. */
    private static long headStart(int turn) {
        return 6_000_000L << turn % 8;
    }

    private Object fire(Job timer, long headStart, Instant now) {
        LockSupport.parkNanos(headStart);
        engine.stopClock(now);
        new Worker(processEngine).carryOut(timer.getId());
        return "fired";
    }

    private static HttpResponse<String> extend(Person chair, LocalDate day) {
        return chair.send("/movements/" + CommuneScripts.REGISTERING + "/rounds/extend", Map.of("key", ROUND, "newDate", DAY.format(day), "reason", "Mưa lũ"));
    }

    private Job timer(String subject, String activity) {
        return management.createJobQuery().activityId(activity).timers().list().stream()
                .filter(job -> subject.equals(jdbc.queryForObject("select business_key_ from act_ru_execution where id_ = ?", String.class, job.getProcessInstanceId())))
                .findFirst().orElseThrow();
    }

    private void assertStatus(Work unit, ObligationStatus status, String kind) {
        assertThat(obligations.get(unit.subject()).status()).isEqualTo(status);
        assertThat(work.one(unit.subject()).kind()).isEqualTo(kind);
    }

    private Person person(String id) {
        return people.computeIfAbsent(id, one -> Person.signedIn(port, one));
    }

    private Map<String, Object> accepted(Work sent) {
        List<Map<String, Object>> verdicts = new ArrayList<>();
        person("cv-thi-dua").view(sent.task()).path("objects").forEach(object ->
                verdicts.add(Map.of("objectId", object.path("objectId").asText(), "outcome", "PASS", "reason", "")));
        return Map.of("verdicts", verdicts);
    }

    private static <T> List<Callable<T>> inTurn(int turn, Callable<T> one, Callable<T> other) {
        return turn % 2 == 0 ? List.of(one, other) : List.of(other, one);
    }

    @SuppressWarnings("unchecked")
    private static HttpResponse<String> cast(Object answer) {
        return (HttpResponse<String>) answer;
    }
}
