package vn.thidua.proof.zones;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.rehearsal.process.EngineTime;

/** Lets the next deadlines of a launched movement pass, by a clock that goes steadily or one that jumps over each, is set back and jumps again. */
final class Deadlines {

    private static final int CROSSED = 4;
    private static final Duration DAY = Duration.ofDays(1);

    private final ApplicationContext stage;
    private final EngineTime time;
    private final List<String> seen = new ArrayList<>();

    private Deadlines(ApplicationContext stage) {
        this.stage = stage;
        this.time = stage.getBean(EngineTime.class);
    }

    /** How everything stands a day before each deadline and a day after. */
    static List<String> cross(ApplicationContext stage, Duration jump) {
        Deadlines deadlines = new Deadlines(stage);
        try {
            deadlines.next().forEach(deadline -> deadlines.cross(deadline, jump));
        } finally {
            deadlines.time.stop();
        }
        return deadlines.seen;
    }

    private void cross(Instant deadline, Duration jump) {
        time.startAt(deadline.minus(DAY));
        goTo(deadline.minus(DAY));
        look("a day before " + deadline);
        if (!jump.isZero()) {
            Duration half = jump.dividedBy(2);
            goTo(deadline.minus(half));
            setTo(deadline.plus(half));
            setTo(deadline.minus(half));
            setTo(deadline.plus(half));
        }
        goTo(deadline.plus(DAY));
        look("a day after " + deadline);
    }

    private List<Instant> next() {
        List<Instant> spaced = new ArrayList<>();
        stage.getBean(JdbcTemplate.class).query("select distinct due_at from td_round where due_at is not null and status in ('PLANNED', 'OPENING', 'OPEN') order by 1",
                (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant()).stream()
                .filter(due -> spaced.isEmpty() || due.isAfter(spaced.get(spaced.size() - 1).plus(DAY.multipliedBy(2)))).forEach(spaced::add);
        return spaced.subList(0, Math.min(CROSSED, spaced.size()));
    }

    private void goTo(Instant instant) {
        time.advanceTo(instant, seen::add);
    }

    private void setTo(Instant instant) {
        time.startAt(instant);
        goTo(instant);
    }

    private void look(String when) {
        seen.add(when);
        seen.addAll(StateOfWork.of(stage));
    }
}
