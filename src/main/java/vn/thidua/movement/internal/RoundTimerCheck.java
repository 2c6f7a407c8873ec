package vn.thidua.movement.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OpenTimers;
import vn.thidua.engine.OpenTimers.Deadline;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** The deadlines of phases, rounds and obligations have their timers, at the stored instants. */
@Component
class RoundTimerCheck implements DataCheck {

    private static final String AWAIT_UNITS = "receiveTask_awaitUnits";
    private static final Set<String> ACTIVITIES = Set.of("event_phaseStarts", "event_phaseEnds", "event_roundOpens", "event_roundDue", AWAIT_UNITS,
            "event_registrationDue", "userTask_registerObjects", "event_initiativesDue", "userTask_handInInitiatives", "event_nominationsDue",
            "userTask_proposeNominees", "event_reportDue");

    @Override
    public String name() {
        return "Hạn của giai đoạn, đợt, nghĩa vụ khớp với hẹn giờ";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        List<Deadline> deadlines = new ArrayList<>();
        sql.sql("select phase_key, starts_on, ends_on from td_phase order by phase_key").query(row -> {
            deadlines.add(itself(row, "event_phaseStarts", VietnamTime.startOf(row.getDate("starts_on").toLocalDate())));
            deadlines.add(itself(row, "event_phaseEnds", VietnamTime.startOf(row.getDate("ends_on").toLocalDate().plusDays(1))));
        });
        sql.sql("select round_key, opens_at, due_at from td_round where due_at is not null order by round_key").query(row -> {
            deadlines.add(itself(row, "event_roundOpens", OpenTimers.instant(row, "opens_at")));
            deadlines.add(new Deadline(row.getString(1), "event_roundDue", AWAIT_UNITS, OpenTimers.instant(row, "due_at")));
        });
        sql.sql("select id, due_at from td_obligation order by id").query(row -> {
            Instant due = OpenTimers.instant(row, "due_at");
            deadlines.add(new Deadline(row.getString(1), "event_registrationDue", "userTask_registerObjects", due));
            deadlines.add(new Deadline(row.getString(1), "event_initiativesDue", "userTask_handInInitiatives", due));
            deadlines.add(new Deadline(row.getString(1), "event_nominationsDue", "userTask_proposeNominees", due));
            deadlines.add(new Deadline(row.getString(1), "event_reportDue", null, due));
        });
        return OpenTimers.of(sql, ACTIVITIES).compareWith(deadlines);
    }

    /** An event that waits for its own instant. */
    private static Deadline itself(ResultSet row, String event, Instant instant) throws SQLException {
        return new Deadline(row.getString(1), event, event, instant);
    }
}
