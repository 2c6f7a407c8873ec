package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Accounts;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Roster;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Timeline;

/** Plays the demonstration's scenarios into an empty database, once. The audit record tells whether it was begun and finished. */
@Component
@OnWebEngine
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class LoadDemo {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);
    private static final String SUBJECT = "demo";
    private static final String BEGUN = "DEMO_BEGUN";
    private static final String LOADED = "DEMO_LOADED";

    private final DemoSettings settings;
    private final Rehearsal rehearsal;
    private final Movements movements;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final AuditLog log;
    private final Clock clock;

    LoadDemo(DemoSettings settings, Rehearsal rehearsal, Movements movements, Accounts accounts, AuditTrail trail, AuditLog log,
             Clock clock) {
        this.settings = settings;
        this.rehearsal = rehearsal;
        this.movements = movements;
        this.accounts = accounts;
        this.trail = trail;
        this.log = log;
        this.clock = clock;
    }

    /** @throws DemoNotLoaded when a step goes wrong, or went wrong at an earlier start */
    void intoEmptyDatabase() {
        List<String> done = log.of(SUBJECT).stream().map(AuditEntry::action).toList();
        if (done.contains(LOADED)) {
            return;
        }
        if (done.contains(BEGUN)) {
            throw new DemoNotLoaded("Lần khởi động trước nạp dữ liệu dùng thử chưa xong. / "
                + "An earlier start did not finish loading the demonstration.");
        }
        if (settings.scenarios().isEmpty() || !movements.all().isEmpty()) {
            return;
        }
        load();
    }

    private void load() {
        Instant now = clock.instant();
        LOG.info("Đang nạp dữ liệu dùng thử (khoảng một phút) / loading the demonstration (about a minute) ...");
        trail.record(BEGUN, SUBJECT, null);
        Timeline timeline = rehearsal.playUpTo(now, settings.scenarios());
        if (!timeline.holds()) {
            wrong(timeline).forEach(line -> LOG.error("{}", line));
            throw new DemoNotLoaded("Dữ liệu dùng thử có bước không thực hiện được, xem nhật ký. / "
                + "A step of the demonstration went wrong, see the log.");
        }
        accounts.setSamePassword(roster().people().stream().map(Roster.PersonEntry::id).toList(), settings.password());
        trail.record(LOADED, SUBJECT, timeline.entries().size() + " bước.");
        LOG.info("Đã nạp dữ liệu dùng thử sau {} giây / demonstration loaded: {} steps.",
            Duration.between(now, clock.instant()).toSeconds(), timeline.entries().size());
    }

    private static Stream<?> wrong(Timeline timeline) {
        return Stream.concat(timeline.entries().stream().filter(entry -> !entry.asExpected()),
            timeline.checks().stream().filter(check -> !check.holds()));
    }

    private Roster roster() {
        try {
            return Roster.read(settings.roster().getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
