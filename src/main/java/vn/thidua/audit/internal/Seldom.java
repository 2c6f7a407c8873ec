package vn.thidua.audit.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says whether something happens for the first time in a while: a page that is loaded again is not read again. */
final class Seldom {

    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Duration period;
    private final Map<String, Instant> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Seldom(Clock clock, Duration period) {
        this.clock = clock;
        this.period = period;
    }

    synchronized boolean isNew(String what) {
        Instant now = clock.instant();
        Instant before = last.get(what);
        if (before != null && !before.isAfter(now) && before.plus(period).isAfter(now)) {
            return false;
        }
        last.put(what, now);
        return true;
    }
}
