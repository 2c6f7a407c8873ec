package vn.thidua.audit.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.engine.AccessRefused;
import vn.thidua.engine.PersonalDataRead;

/** Records who read about other persons and who was turned away; the same person at the same thing once in ten minutes. */
@Component
class ReadingRecorder {

    private static final Duration SAME = Duration.ofMinutes(10);

    private final StoredAudit audit;
    private final Seldom seldom;

    ReadingRecorder(StoredAudit audit, Clock clock) {
        this.audit = audit;
        this.seldom = new Seldom(clock, SAME);
    }

    @EventListener
    void on(PersonalDataRead read) {
        if (seldom.isNew("read " + read)) {
            audit.record(read.userId(), "PERSONAL_DATA_READ", read.subject(), read.what());
        }
    }

    @EventListener
    void on(AccessRefused refused) {
        if (seldom.isNew("refused " + refused)) {
            audit.record(refused.userId(), "ACCESS_REFUSED", refused.path(), refused.method());
        }
    }
}
