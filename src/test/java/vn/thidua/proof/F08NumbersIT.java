package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.proof.OpenWork.Work;
import vn.thidua.upkeep.CheckData;

/** F8 and F3 for what bears a number: two chairs never both sign, two clerks never give one number twice, and no number is lost to a race. */
@BusyCommune
class F08NumbersIT {

    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired CheckData check;
    @Autowired ManagementService management;

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final String today = LocalDate.now(VietnamTime.ZONE).toString();
    private OpenWork work;
    private Answers answers;

    @BeforeEach
    void start() {
        work = new OpenWork(jdbc);
        answers = new Answers(jdbc);
    }

    @Test
    void decisions() {
        Race appraisal = new Race("one task completed by two people");
        work.of("userTask_appraiseProposal", CommuneScripts.REGISTERING + "%").forEach(one -> {
            Map<String, Object> appraised = answer(one);
            appraisal.run(List.of(() -> person("cv-thi-dua").submit(one.task(), appraised), () -> person(Commune.SECRETARY).submit(one.task(), appraised)));
        });
        runSteps();
        work.of("userTask_draftDecision", CommuneScripts.REGISTERING + "%").forEach(this::doIt);
        runSteps();
        Race signing = new Race("a decision signed twice");
        work.of("userTask_signDecision", "%").forEach(one -> {
            Map<String, Object> signature = answer(one);
            signing.run(List.of(() -> person("chu-tich").submit(one.task(), signature), () -> person("chu-tich ").submit(one.task(), signature)));
        });
        runSteps();
        Race numbering = new Race("one number for two decisions");
        List<Work> waiting = work.of("userTask_issueDecision", "%");
        assertThat(waiting).hasSizeGreaterThanOrEqualTo(Commune.PROPOSALS);
        while (waiting.size() > 1) {
            Map<String, Object> number = answer(waiting.get(0));
            Work one = waiting.get(0);
            Work other = waiting.get(1);
            numbering.run(List.of(() -> person("van-thu").submit(one.task(), number), () -> person("van-thu ").submit(other.task(), number)));
            waiting = work.of("userTask_issueDecision", "%");
        }
        Work last = waiting.get(0);
        Race twice = new Race("one decision numbered twice");
        Map<String, Object> next = answer(last);
        Map<String, Object> afterNext = Map.of("number", (int) next.get("number") + 1, "issuedOn", today);
        List<Callable<HttpResponse<String>>> clerks = List.of(() -> person("van-thu").submit(last.task(), next), () -> person("van-thu ").submit(last.task(), afterNext));
        int winner = twice.run(clerks);
        runSteps();
        int highest = jdbc.queryForObject("select max(number) from td_award_decision", Integer.class);
        int given = jdbc.queryForObject("select count(distinct number) from td_award_decision where number is not null", Integer.class);
        assertThat(highest).isEqualTo(given + winner);
        assertThat(jdbc.queryForObject("select count(*) from td_given_number", Integer.class)).isEqualTo(given);
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F8", "%s", appraisal);
        Figures.print("F8", "%s", signing);
        Figures.print("F8", "%s", numbering);
        Figures.print("F8", "%s", twice);
        Figures.print("F3", "%d decisions numbered by two clerks at once: %d numbers, none twice, no gap", given, given);
    }

    @Test
    void plans() {
        List<Work> movements = work.of("userTask_reviewFindings", "phong-trao-%");
        assertThat(movements).hasSizeGreaterThanOrEqualTo(2);
        movements.forEach(this::doIt);
        work.of("userTask_approvePlan", "phong-trao-%").forEach(this::doIt);
        Race race = new Race("one number for two plans");
        int number = 700;
        for (List<Work> waiting = work.of("userTask_issueDocument", "phong-trao-%"); waiting.size() > 1; waiting = work.of("userTask_issueDocument", "phong-trao-%")) {
            Map<String, Object> next = Map.of("number", ++number, "issuedOn", today);
            Work one = waiting.get(0);
            Work other = waiting.get(1);
            race.run(List.of(() -> person("van-thu").submit(one.task(), next), () -> person("van-thu ").submit(other.task(), next)));
        }
        assertThat(jdbc.queryForList("select symbol from td_movement where symbol is not null", String.class)).doesNotHaveDuplicates();
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F8", "%s", race);
    }

    private void doIt(Work one) {
        person(one.person()).expect(204, one.task(), answer(one));
    }

    private Map<String, Object> answer(Work one) {
        JsonNode view = person(one.person()).view(one.task());
        return answers.to(one, view).orElseThrow();
    }

    private void runSteps() {
        for (String process : List.of("ad-hoc-award", "award-review", "decision")) {
            management.createJobQuery().processDefinitionKey(process).messages().list().forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** A blank behind the name stands for a second browser of the same person. */
    private Person person(String id) {
        return people.computeIfAbsent(id, one -> Person.signedIn(port, one.strip()));
    }
}
