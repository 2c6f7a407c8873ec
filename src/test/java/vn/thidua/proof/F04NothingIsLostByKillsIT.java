package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.crash.Node;
import vn.thidua.upkeep.UpkeepCommands;

/**
 * F4, F3 and the kill at random points: while a whole commune registers, reports, proposes, votes, decides and numbers on two nodes of one PostgreSQL,
 * now the one and now the other is killed (-9). Whoever got no reply repeats his request. What was acknowledged is there, everything once, and our tables
 * and the engine's agree.
 */
class F04NothingIsLostByKillsIT {

    private static final int KILLS = Runs.of(10, 200);

    private final long seed = Long.getLong("thidua.proof.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String database = Commune.copy();
    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private final Crowd crowd = new Crowd(jdbc);

    @BeforeEach
    void connect() {
        pool.setJdbcUrl(database);
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    @Test
    void whatWasAcknowledgedIsThereAndEverythingOnce() {
        Figures.print("F4", "seed %d", seed);
        int numbered = numbered();
        int highest = highestNumber();
        long begun = System.nanoTime();
        List<String> points = new ArrayList<>();
        boolean working = false;
        for (int kill = 0; kill < KILLS; kill += 2) {
            try (Running one = Running.start(database, "mot"); Running other = Running.start(database, "hai")) {
                one.awaitReady();
                other.awaitReady();
                crowd.ports.addAll(List.of(one.port, other.port));
                if (!working) {
                    crowd.begin(seed);
                    working = true;
                }
                points.add(kill(one));
                points.add(kill(other));
            }
        }
        try (Running last = Running.start(database, "mot")) {
            last.awaitReady();
            crowd.ports.add(last.port);
            crowd.close();
            last.node.await("no automatic step is left", () -> number("""
                    select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ < now())""") == 0);
        }
        assertThat(crowd.failures).isEmpty();
        assertEachOnce(numbered);
        assertThat(highestNumber()).as("decision numbers without gap").isEqualTo(highest + numbered() - numbered);
        Figures.print("F4", "%d kills under load (acts before each: %s) in %d s: %d acts acknowledged, %d of them without a reply at first: %s; each counted once",
                points.size(), String.join(", ", points), (System.nanoTime() - begun) / 1_000_000_000, crowd.inAll(),
                crowd.withoutReply.values().stream().mapToInt(Integer::intValue).sum(), new TreeMap<>(crowd.withoutReply));
        Figures.print("F4", "acts: %s", new TreeMap<>(crowd.done));
        List<String> check = new ArrayList<>(List.of("check-data"));
        check.addAll(Commune.arguments(database));
        assertThat(UpkeepCommands.run(check.toArray(String[]::new))).as("what the product itself finds wrong in its data").isZero();
        Figures.print("F4", "check-data after the kills: nothing wrong; %d obligations, %d instances run", number("select count(*) from td_obligation"),
                number("select count(*) from act_ru_execution where parent_id_ is null"));
    }

    /** In the midst of work: after some acts more, and a few milliseconds. */
    private String kill(Running node) {
        int before = crowd.inAll();
        int acts = Runs.of(10, 2) + random.nextInt(Runs.of(40, 8));
        node.node.await(acts + " acts", () -> crowd.inAll() >= before + acts || !crowd.failures.isEmpty());
        LockSupport.parkNanos(random.nextInt(60) * 1_000_000L);
        node.close();
        crowd.ports.remove((Integer) node.port);
        return "%d".formatted(crowd.inAll() - before);
    }

    private void assertEachOnce(int numbered) {
        Map<String, Integer> ended = new TreeMap<>();
        jdbc.query("select id_, count(*) from act_hi_taskinst where end_time_ is not null and delete_reason_ = 'completed' group by id_",
                row -> {
                    ended.put(row.getString(1), row.getInt(2));
                });
        assertThat(ended.keySet()).as("what was acknowledged").containsAll(crowd.acknowledged);
        assertThat(jdbc.queryForList("select id_ from act_ru_task", String.class)).doesNotContainAnyElementsOf(crowd.acknowledged);
        int ballots = number("select count(*) from td_council_voted");
        assertThat(ballots).isEqualTo(crowd.done.getOrDefault("userTask_vote", 0));
        int decisions = numbered();
        assertThat(decisions - numbered).isEqualTo(crowd.done.getOrDefault("userTask_issueDecision", 0));
        Figures.print("F4", "%d ballots acknowledged, as many marks", ballots);
        Figures.print("F3", "%d decision numbers and %d plan numbers given under kills, none twice, no gap between decisions", decisions - numbered,
                crowd.done.getOrDefault("userTask_issueDocument", 0));
    }

    /** How many decisions bear a number. */
    private int numbered() {
        return number("select count(distinct number) from td_award_decision");
    }

    private int highestNumber() {
        return number("select coalesce(max(number), 0) from td_award_decision");
    }

    private int number(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    /** A node on a port that is known before it answers. */
    private record Running(Node node, int port) implements AutoCloseable {

        static Running start(String database, String name) {
            int port = freePort();
            List<String> arguments = new ArrayList<>(Commune.arguments(database));
            arguments.addAll(List.of("--server.port=" + port, "--thidua.node-id=" + name, "--spring.datasource.hikari.maximum-pool-size=16",
                    "--camunda.bpm.job-execution.lock-time-in-millis=10000"));
            return new Running(Node.start(List.of("-XX:TieredStopAtLevel=1"), arguments), port);
        }

        void awaitReady() {
            node.await("answers", this::answers);
        }

        private boolean answers() {
            try {
                HttpURLConnection health = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health").toURL().openConnection();
                health.setConnectTimeout(500);
                health.setReadTimeout(2_000);
                return health.getResponseCode() == 200;
            } catch (IOException notYet) {
                LockSupport.parkNanos(50_000_000);
                return false;
            }
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            node.close();
        }
    }
}
