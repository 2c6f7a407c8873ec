package vn.thidua.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.proof.OpenWork.Work;

/**
 * Everybody at work at once, over HTTP, on whichever node answers. Whoever gets no reply sends the very same request again until there is one.
 */
final class Crowd implements AutoCloseable {

    private static final List<String> VOTES = List.of("userTask_vote");
    /** In their order; what is nearest to its end comes first, so that numbers are given too. */
    private static final List<String> DECISIONS = List.of("userTask_appraiseProposal", "userTask_draftDecision", "userTask_signDecision",
            "userTask_reviewFindings", "userTask_approvePlan", "userTask_issueDocument", "userTask_issueDecision");

    /** Nodes that take requests. */
    final List<Integer> ports = new CopyOnWriteArrayList<>();
    /** How many requests of each kind succeeded. */
    final Map<String, Integer> done = new ConcurrentHashMap<>();
    /** Tasks whose completion was acknowledged, or that were gone when the same request came again. */
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    /** Requests that got no reply: how often they had been carried out nevertheless, and how often not. */
    final Map<String, Integer> withoutReply = new ConcurrentHashMap<>();
    final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private final OpenWork work;
    private final JdbcTemplate jdbc;
    private final Answers answers;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final List<Thread> people = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    Crowd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.work = new OpenWork(jdbc);
        this.answers = new Answers(jdbc);
    }

    void begin(long seed) {
        start(() -> work(VOTES, new Random(seed)));
        start(() -> work(VOTES, new Random(seed + 1)));
        start(() -> work(DECISIONS, new Random(seed + 2)));
        for (int n = 3; n < 5; n++) {
            Random random = new Random(seed + n);
            start(() -> work(null, random));
        }
    }

    private void start(Runnable act) {
        Thread thread = new Thread(() -> {
            try {
                act.run();
            } catch (RuntimeException e) {
                failures.add(e.toString());
            }
        });
        thread.setDaemon(true);
        people.add(thread);
        thread.start();
    }

    /** @param kinds what this person does; null for whatever the others leave */
    private void work(List<String> kinds, Random random) {
        while (!over) {
            List<Work> open = work.all().stream().filter(one -> one.person() != null && Commune.signedIn().contains(one.person()) && !inHand.contains(one.task()))
                    .filter(one -> kinds == null ? !VOTES.contains(one.kind()) && !DECISIONS.contains(one.kind()) : kinds.contains(one.kind()))
                    .sorted(Comparator.comparing(one -> -DECISIONS.indexOf(one.kind()))).toList();
            for (int n = 0; n < Math.min(5, open.size()) && !over; n++) {
                Work one = open.get(kinds == DECISIONS ? n : random.nextInt(open.size()));
                if (inHand.add(one.task()) && perform(one)) {
                    acknowledged.add(one.task());
                }
            }
            LockSupport.parkNanos(open.isEmpty() ? 50_000_000 : 1_000_000);
        }
    }

    private boolean perform(Work one) {
        HttpResponse<String> view = send(one, person -> person.open(one.task())).reply();
        if (view == null || view.statusCode() != 200) {
            return view != null && refused(one, view, false);
        }
        Optional<Map<String, Object>> answer = answers.to(one, Person.read(view.body()));
        if (answer.isEmpty()) {
            return false;
        }
        Reply reply = send(one, person -> person.submit(one.task(), answer.get()));
        if (reply.reply() == null) {
            return false;
        }
        if (reply.reply().statusCode() == 204) {
            done.merge(one.kind(), 1, Integer::sum);
            if (reply.repeated()) {
                withoutReply.merge("carried out by the repetition", 1, Integer::sum);
            }
            return true;
        }
        return refused(one, reply.reply(), reply.repeated());
    }

    /** Whether the request had been carried out before; a lost race is tried again by whoever comes next, anything else is a failure. */
    private boolean refused(Work one, HttpResponse<String> reply, boolean repeated) {
        boolean gone = jdbc.queryForObject("select count(*) from act_ru_task where id_ = ?", Integer.class, one.task()) == 0;
        if (repeated && gone && (reply.statusCode() == 409 || reply.statusCode() == 404)) {
            withoutReply.merge("had been carried out", 1, Integer::sum);
            done.merge(one.kind(), 1, Integer::sum);
            return true;
        }
        if (reply.statusCode() == 409) {
            done.merge("409 " + one.kind(), 1, Integer::sum);
            inHand.remove(one.task());
        } else if (!gone) {
            failures.add(one.kind() + " " + one.subject() + ": " + reply.statusCode() + " " + reply.body());
        }
        return false;
    }

    /** @param reply null only when it was over before any node replied */
    private record Reply(HttpResponse<String> reply, boolean repeated) {
    }

    private Reply send(Work one, Function<Person, HttpResponse<String>> request) {
        boolean repeated = false;
        while (true) {
            List<Integer> open = List.copyOf(ports);
            if (open.isEmpty()) {
                if (over && !repeated) {
                    return new Reply(null, false);
                }
                LockSupport.parkNanos(20_000_000);
                continue;
            }
            Integer port = open.get((int) (System.nanoTime() % open.size()));
            try {
                return new Reply(request.apply(Commune.person(one.person(), port)), repeated);
            } catch (IllegalStateException problem) {
                if (!(problem.getCause() instanceof IOException)) {
                    throw problem;
                }
                repeated = true;
                ports.remove(port);
            }
        }
    }

    int inAll() {
        return acknowledged.size();
    }

    /** Ends when everybody has a reply to what is under way; needs a node. */
    @Override
    public void close() {
        over = true;
        people.forEach(thread -> {
            try {
                thread.join(Duration.ofMinutes(1).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
