package vn.thidua.notification.internal;

import java.time.Duration;
import java.util.List;

/** When to try again: soon at first, then seldom, for about three days in all, as mail servers do among themselves. */
final class Retries {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30),
            Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(16), Duration.ofHours(24),
            Duration.ofHours(24));

    static final int MOST = PAUSES.size() + 1;

    private Retries() {
    }

    static boolean isLast(int attempts) {
        return attempts >= MOST;
    }

    /** How long to wait after so many attempts, none of which was the last. */
    static Duration after(int attempts) {
        return PAUSES.get(attempts - 1);
    }
}
