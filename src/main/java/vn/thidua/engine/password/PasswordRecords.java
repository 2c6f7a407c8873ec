package vn.thidua.engine.password;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.engine.PasswordChanged;

/** Remembers of each password when and by whom it was set. One that somebody else set is changed by its owner at the first sign-in. */
@Component
public class PasswordRecords {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PasswordRecords(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    void passwordWasSet(String userId, String by) {
        boolean bySomebodyElse = by != null && !by.equals(userId);
        forget(userId);
        database.sql("insert into td_password (user_id, set_at, set_by, must_change) values (?, ?, ?, ?)")
            .params(userId, Timestamp.from(clock.instant()), by, bySomebodyElse).update();
        events.publishEvent(new PasswordChanged(userId, by));
    }

    void forget(String userId) {
        database.sql("delete from td_password where user_id = ?").param(userId).update();
    }

    /** Whether the owner has to choose a password of their own before anything else. */
    public boolean mustChange(String userId) {
        return database.sql("select must_change from td_password where user_id = ?").param(userId).query(Boolean.class).optional().orElse(false);
    }
}
