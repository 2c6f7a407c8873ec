package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.engine.testing.TestEngine;
import vn.thidua.proof.OpenWork.Work;
import vn.thidua.upkeep.CheckData;

/** F9: all members of a council vote in the same instant, session after session: every ballot counts at the first try, and no ballot that must not. */
@BusyCommune
class F09FifteenVotersIT {

    private static final int MEMBERS = 15;
    private static final String CHOICES = "select coalesce(sum(agree + disagree + abstain), 0) from td_council_tally where session_id = ?";
    private static final String CASES = """
            select c.nomination_id from td_council_case c join td_council_seat s on s.session_id = c.session_id where s.ballot_key = ?
            and not exists (select 1 from td_council_recusal r where r.ballot_key = s.ballot_key and r.nomination_id = c.nomination_id)""";
    private static final String MARKS = "select count(*) from td_council_voted v join td_council_seat s on s.ballot_key = v.ballot_key where s.session_id = ?";

    @LocalServerPort int port;
    @Autowired JdbcTemplate jdbc;
    @Autowired TestEngine engine;
    @Autowired CheckData check;

    private OpenWork work;

    @BeforeEach
    void council() {
        work = new OpenWork(jdbc);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void everyBallotCountsAtTheFirstTry() {
        int counted = 0;
        int refused = 0;
        long slowest = 0;
        for (int n = 1; n <= Commune.SESSIONS; n++) {
            String session = Commune.session(n);
            List<Callable<HttpResponse<String>>> ballots = new ArrayList<>();
            List<Work> open = work.of("userTask_vote", session + "/%");
            assertThat(open).hasSize(MEMBERS);
            int choices = 0;
            for (Work ballot : open) {
                List<Map<String, Object>> votes = votes(ballot);
                choices += votes.size();
                ballots.add(() -> person(ballot.person()).submit(ballot.task(), Map.of("votes", votes)));
            }
            long begun = System.nanoTime();
            List<AtOnce.Ending<HttpResponse<String>>> endings = AtOnce.run(ballots);
            slowest = Math.max(slowest, System.nanoTime() - begun);
            refused += (int) endings.stream().filter(one -> !one.succeeded() || one.value().statusCode() != 204).count();
            counted += number(MARKS, session);
            assertThat(number(MARKS, session)).isEqualTo(MEMBERS);
            assertThat(number(CHOICES, session)).as("each choice once").isEqualTo(choices);
            assertThat(work.of("userTask_vote", session + "/%")).isEmpty();
            assertThat(jdbc.queryForObject("select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = ?",
                    Integer.class, session)).as("the session goes on to the tally, once").isEqualTo(1);
        }
        assertThat(refused).isZero();
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F9", "%d members at once in %d sessions: %d of %d ballots counted, %d refused at the first try; all within %d ms at most",
                MEMBERS, Commune.SESSIONS, counted, MEMBERS * Commune.SESSIONS, refused, Duration.ofNanos(slowest).toMillis());
    }

    @Test
    void noBallotThatMustNotCount() {
        String session = Commune.session(Commune.SESSIONS + 1);
        Race race = new Race("second, proxy, absent and late ballots");
        List<Work> ballots = work.of("userTask_vote", session + "/%");
        Work first = ballots.get(0);
        Work second = ballots.get(1);
        Work third = ballots.get(2);
        Map<String, Object> mine = Map.of("votes", votes(first));
        Map<String, Object> others = Map.of("votes", votes(second));
        refuse(race, person(second.person()).submit(first.task(), mine));
        refuse(race, Person.signedIn(port, Commune.ABSENT).submit(first.task(), mine));
        refuse(race, Person.signedIn(port, "van-thu").submit(first.task(), mine));
        assertThat(number(MARKS, session)).isZero();
        race.run(List.of(() -> person(first.person()).submit(first.task(), mine), () -> person(first.person()).submit(first.task(), mine)));
        refuse(race, person(first.person()).submit(first.task(), mine));
        assertThat(number(MARKS, session)).isEqualTo(1);

        engine.stopClock(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(3)));
        refuse(race, Person.signedIn(port, second.person()).submit(second.task(), others));
        engine.fireTimer(session, "event_votingEnds");
        engine.runJobs(session);
        refuse(race, Person.signedIn(port, third.person()).submit(third.task(), others));
        assertThat(number(MARKS, session)).isEqualTo(1);
        assertThat(number(CHOICES, session)).isEqualTo(votes(first).size());
        assertThat(check.run().violations()).isEmpty();
        Figures.print("F9", "%s", race);
    }

    private static void refuse(Race race, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isNotEqualTo(204);
        race.note(answer);
    }

    /** A choice for each case from which the member is not recused. */
    private List<Map<String, Object>> votes(Work ballot) {
        return jdbc.query(CASES, (row, n) -> Map.<String, Object>of("nominationId", row.getString(1),
                "choice", (ballot.person().length() + n) % 3 == 0 ? "DISAGREE" : "AGREE"), ballot.subject());
    }

    private int number(String sql, String session) {
        return jdbc.queryForObject(sql, Integer.class, session);
    }

    private Person person(String id) {
        return Commune.person(id, port);
    }
}
