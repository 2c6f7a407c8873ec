package vn.thidua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.SettableClock;

@StoreTest
class StoredAuditTest {

    @Autowired
    private AuditTrail trail;
    @Autowired
    private AuditLog log;
    @Autowired
    private SettableClock clock;

    @Test
    void recordsWhoDidWhatWhenAndWhy() {
        clock.setTo(LocalDate.of(2024, 1, 18));
        trail.record("REGISTRATION_RETURNED", "m/r0/truong-th-x", "việc thường xuyên hằng năm");

        assertThat(log.of("m/r0/truong-th-x")).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("cv-giao-duc");
            assertThat(entry.at()).isEqualTo("2024-01-18T05:00:00Z");
            assertThat(entry.action()).isEqualTo("REGISTRATION_RETURNED");
            assertThat(entry.reason()).isEqualTo("việc thường xuyên hằng năm");
        });
    }

    @Test
    void aSubjectIncludesWhatItsKeyBegins() {
        trail.record("MOVEMENT_LAUNCHED", "m_1", null);
        trail.record("ROUND_OPENED", "m_1/r0", null);
        trail.record("ROUND_OPENED", "mx1/r0", null);
        trail.record("MOVEMENT_LAUNCHED", "m_12", null);

        assertThat(log.of("m_1")).extracting(AuditEntry::subject).containsExactly("m_1", "m_1/r0");
        assertThat(log.latest(2)).extracting(AuditEntry::subject).containsExactly("m_12", "mx1/r0");
        assertThat(log.latest(2)).extracting(AuditEntry::number).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }
}
