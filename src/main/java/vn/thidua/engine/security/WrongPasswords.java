package vn.thidua.engine.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/**
 * Stops guessing, counted in the database by all nodes together. A browser that the account has signed in from before has a count of its
 * own, and an address from which it has is not stopped by what others try elsewhere: guesses of strangers never keep the owner out there.
 */
@Component
@OnWebEngine
class WrongPasswords {

    static final int PER_DEVICE = 10;
    static final int PER_ACCOUNT_AND_ADDRESS = 5;
    static final int PER_ADDRESS = 50;
    static final int PER_ACCOUNT = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final String COUNT = "select count(*) from td_wrong_password where at > ? and ";

    private final JdbcClient database;
    private final KnownOrigins known;
    private final Clock clock;

    WrongPasswords(JdbcClient database, KnownOrigins known, Clock clock) {
        this.database = database;
        this.known = known;
        this.clock = clock;
    }

    /** Refuses the attempt, right or wrong, when too many wrong ones came within the window. */
    void refuseGuessing(Attempt attempt) {
        if (known.device(attempt) ? byDevice(attempt) >= PER_DEVICE : tooManyOfStrangers(attempt)) {
            throw new LockedException("Too many wrong passwords");
        }
    }

    private boolean tooManyOfStrangers(Attempt attempt) {
        return count("account = ? and address = ?", attempt.account(), attempt.address()) >= PER_ACCOUNT_AND_ADDRESS
            || count("address = ?", attempt.address()) >= PER_ADDRESS
            || count("account = ?", attempt.account()) >= PER_ACCOUNT && !known.address(attempt);
    }

    private int byDevice(Attempt attempt) {
        return count("account = ? and device = ?", attempt.account(), attempt.device());
    }

    /** Counts a wrong one, and forgets those outside the window. */
    void count(Attempt attempt) {
        database.sql("delete from td_wrong_password where at <= ?").param(start()).update();
        database.sql("insert into td_wrong_password (id, at, account, address, device) values (?, ?, ?, ?, ?)")
            .params(UUID.randomUUID().toString(), Timestamp.from(clock.instant()), attempt.account(), attempt.address(), attempt.device()).update();
    }

    void forgive(String userId) {
        database.sql("delete from td_wrong_password where account = ?").param(Keys.of(userId)).update();
    }

    private int count(String which, Object... keys) {
        return database.sql(COUNT + which).param(start()).params(keys).query(Integer.class).single();
    }

    private Timestamp start() {
        return Timestamp.from(clock.instant().minus(WINDOW));
    }
}
