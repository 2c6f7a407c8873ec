package vn.thidua.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that a test sets; noon in Vietnam of the given day. */
public final class SettableClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Instant now;

    public SettableClock(LocalDate day) {
        setTo(day);
    }

    public void setTo(LocalDate day) {
        now = day.atTime(12, 0).atZone(VIETNAM).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
