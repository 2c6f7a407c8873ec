package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.council.CouncilFixture.MEETING;
import static vn.thidua.council.CouncilFixture.VOTE_ENDS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.CouncilFixture.Scene;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.shared.Refused;

/** Fifteen members vote in the same instant, each twice: every first ballot counts, no second one does. */
@CouncilTest
class SimultaneousVotingTest {

    private static final int MEMBERS = 15;

    @Autowired Scene scene;
    @Autowired MovableClock clock;
    @Autowired FakePeople people;
    @Autowired ConveneSession convene;
    @Autowired RecordAttendance attendance;
    @Autowired OpenBallots ballots;
    @Autowired CastBallot cast;
    @Autowired CouncilSessions sessions;
    @Autowired RecordingProcesses processes;
    @Autowired JdbcTemplate jdbc;

    @RepeatedTest(5)
    void countsAreExact() throws Exception {
        String key = "many-" + System.nanoTime();
        String session = open(key);
        processes.messages.clear();

        List<Boolean> taken = atOnce(IntStream.range(0, 2 * MEMBERS).mapToObj(n -> ballot(key, session, 1 + n % MEMBERS)).toList());

        assertThat(taken).filteredOn(it -> it).hasSize(MEMBERS);
        assertThat(jdbc.queryForMap("select agree, disagree, abstain from td_council_tally where nomination_id = ?", key + "/K1"))
                .containsEntry("AGREE", 10).containsEntry("DISAGREE", 4).containsEntry("ABSTAIN", 1);
        assertThat(sessions.get(session).ballotsCast()).isEqualTo(MEMBERS);
        assertThat(processes.messages).containsExactly("thidua.session.voted " + session);
    }

    private String open(String key) {
        for (int n = 1; n <= MEMBERS; n++) {
            people.add(key + "-m" + n, "Ủy viên", key + "-u" + n, FunctionalRole.COUNCIL_MEMBER, key);
        }
        clock.set(CouncilFixture.BEFORE);
        String session = scene.prepare(key, key, CouncilRegulations.chiLang());
        convene.convene(session, Instant.parse(MEETING), "Phòng họp số 1");
        clock.set(MEETING);
        attendance.record(session, IntStream.rangeClosed(1, MEMBERS).mapToObj(n -> new Attendance(key + "-m" + n, true, null)).toList(),
                List.of(), Instant.parse(VOTE_ENDS));
        ballots.open(session);
        return session;
    }

    /** m1 to m10 agree, m15 abstains, the others disagree. */
    private Callable<Boolean> ballot(String key, String session, int n) {
        Choice choice = n <= 10 ? Choice.AGREE : n == MEMBERS ? Choice.ABSTAIN : Choice.DISAGREE;
        String member = key + "-m" + n;
        return () -> {
            try {
                cast.cast(session, session + "/1/" + member, member, Map.of(key + "/K1", choice, key + "/N2", choice));
                return true;
            } catch (Refused twice) {
                return false;
            }
        };
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<Boolean>> running = acts.stream().map(act -> threads.submit(() -> {
                start.await();
                return act.call();
            })).toList();
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
