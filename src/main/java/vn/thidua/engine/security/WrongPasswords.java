package vn.thidua.engine.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/**
 * Stops guessing before the engine hears of it. The engine locks an account for good after ten wrong passwords, so without this
 * any stranger could lock the chair out. Counted in memory for each address, and for each address and account.
 */
@Component
@OnWebEngine
class WrongPasswords {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /** Refuses the attempt, right or wrong, when too many wrong ones came from the address within the window. */
    synchronized void refuseGuessing(String address, String userId) {
        if (recent(address) >= PER_ADDRESS || recent(address + " " + userId) >= PER_ACCOUNT) {
            throw new LockedException("Too many wrong passwords");
        }
    }

    synchronized void count(String address, String userId) {
        failures.computeIfAbsent(address, key -> new ArrayDeque<>()).addLast(clock.instant());
        failures.computeIfAbsent(address + " " + userId, key -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private int recent(String key) {
        Deque<Instant> instants = failures.getOrDefault(key, new ArrayDeque<>());
        Instant start = clock.instant().minus(WINDOW);
        while (!instants.isEmpty() && !instants.peekFirst().isAfter(start)) {
            instants.removeFirst();
        }
        return instants.size();
    }
}
