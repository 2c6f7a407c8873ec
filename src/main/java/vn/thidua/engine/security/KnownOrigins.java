package vn.thidua.engine.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/** Remembers for a while from which browsers and addresses each account has signed in. */
@Component
@OnWebEngine
class KnownOrigins {

    private final JdbcClient database;
    private final Clock clock;

    KnownOrigins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean device(Attempt attempt) {
        return attempt.deviceOrigin().filter(origin -> isKnown(attempt.account(), origin)).isPresent();
    }

    boolean address(Attempt attempt) {
        return isKnown(attempt.account(), attempt.addressOrigin());
    }

    void remember(Attempt attempt) {
        database.sql("delete from td_known_origin where last_used <= ?").param(oldest()).update();
        Stream.concat(Stream.of(attempt.addressOrigin()), attempt.deviceOrigin().stream()).forEach(origin -> remember(attempt.account(), origin));
    }

    void forget(String userId) {
        database.sql("delete from td_known_origin where account = ?").param(Keys.of(userId)).update();
    }

    private void remember(String account, String origin) {
        Timestamp now = Timestamp.from(clock.instant());
        if (database.sql("update td_known_origin set last_used = ? where account = ? and origin = ?").params(now, account, origin).update() == 0) {
            try {
                database.sql("insert into td_known_origin (last_used, account, origin) values (?, ?, ?)").params(now, account, origin).update();
            } catch (DuplicateKeyException another) {
                // the same person signed in beside us; what they wrote is as good
            }
        }
    }

    private boolean isKnown(String account, String origin) {
        return database.sql("select count(*) from td_known_origin where account = ? and origin = ? and last_used > ?")
            .params(account, origin, oldest()).query(Integer.class).single() > 0;
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(DeviceCookie.LIFE));
    }
}
