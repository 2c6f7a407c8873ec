package vn.thidua.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.DataFindings;

/** The timers that wait and the activities that are open, as the engine's tables hold them, for data checks. */
public final class OpenTimers {

    private static final String TIMERS = """
            select e.business_key_, d.act_id_, j.duedate_ from act_ru_job j
            join act_ru_jobdef d on d.id_ = j.job_def_id_ join act_ru_execution e on e.id_ = j.process_instance_id_
            where j.type_ = 'timer' and d.act_id_ in (:activities)""";
    private static final String ACTIVITIES = """
            select e.business_key_, x.act_id_ from act_ru_execution x join act_ru_execution e on e.id_ = x.proc_inst_id_
            where x.act_id_ in (:activities)""";

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Map<At, List<Instant>> waiting = new HashMap<>();
    private final Set<At> open = new HashSet<>();

    private OpenTimers() {
    }

    /** @param activities the timers, and what is open while they must wait */
    public static OpenTimers of(JdbcClient sql, Collection<String> activities) {
        OpenTimers found = new OpenTimers();
        sql.sql(TIMERS).param("activities", activities).query(row -> {
            found.waiting.computeIfAbsent(new At(row.getString(1), row.getString(2)), none -> new ArrayList<>()).add(instant(row, "duedate_"));
        });
        sql.sql(ACTIVITIES).param("activities", activities).query(row -> {
            found.open.add(new At(row.getString(1), row.getString(2)));
        });
        return found;
    }

    /** Every timer waits for the stored instant; where the activity of its deadline is open there is exactly one. */
    public DataFindings compareWith(List<Deadline> deadlines) {
        List<String> violations = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            List<Instant> timers = waiting.getOrDefault(new At(deadline.key(), deadline.timer()), List.of());
            boolean demanded = deadline.whileOpen() != null && open.contains(new At(deadline.key(), deadline.whileOpen()));
            if (timers.isEmpty() && demanded) {
                violations.add("«%s»: hạn %s không có hẹn giờ «%s».".formatted(deadline.key(), words(deadline.instant()), deadline.timer()));
            } else if (timers.size() > 1) {
                violations.add("«%s»: có %d hẹn giờ «%s».".formatted(deadline.key(), timers.size(), deadline.timer()));
            }
            timers.stream().filter(timer -> !agrees(timer, deadline.instant())).forEach(timer -> violations.add(
                    "«%s»: hẹn giờ «%s» vào %s, hạn đã lưu là %s.".formatted(deadline.key(), deadline.timer(), words(timer), words(deadline.instant()))));
        }
        return new DataFindings(deadlines.size(), violations);
    }

    /** A stored instant, null where there is none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** Process variables carry whole seconds. */
    private static boolean agrees(Instant timer, Instant stored) {
        return stored != null && Duration.between(timer, stored).abs().compareTo(Duration.ofSeconds(1)) < 0;
    }

    private static String words(Instant instant) {
        return instant == null ? "(trống)" : SECOND.format(instant);
    }

    /**
     * A stored instant and the timer that waits for it.
     *
     * @param key       the instance's business key
     * @param timer     activity of the timer
     * @param whileOpen activity during which the timer must wait; null where it may have fired
     */
    public record Deadline(String key, String timer, String whileOpen, Instant instant) {
    }

    private record At(String key, String activity) {
    }
}
