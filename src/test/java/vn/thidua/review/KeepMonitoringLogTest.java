package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.movement.MovementFixture;
import vn.thidua.movement.MovementTest;
import vn.thidua.shared.Refused;

@MovementTest
class KeepMonitoringLogTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 5);

    @Autowired MovementFixture.Steps steps;
    @Autowired KeepMonitoringLog log;
    @Autowired FakeUnits units;
    @Autowired ActingPerson actor;
    @Autowired RecordingAudit audit;
    @Autowired MovableClock clock;

    private String movement;

    @BeforeEach
    void launch() {
        actor.id = "engine";
        clock.set(MovementFixture.LAUNCH_DAY);
        units.clear();
        units.communes(1);
        movement = steps.launched();
        clock.set("2024-01-10T02:00:00Z");
        actor.id = "cv-thi-dua";
    }

    @Test
    void keepsWhatTheAdvisoryBodyDidNewestFirst() {
        log.add(movement, DAY, "xa-0001", MonitoringKind.INSPECTION, " Chưa phát động ");
        log.add(movement, DAY.plusDays(2), "xa-0001", MonitoringKind.REMINDER, "Đề nghị phát động trước ngày 15/01/2024");
        assertThat(log.of(movement)).extracting(MonitoringEntry::kind).containsExactly(MonitoringKind.REMINDER, MonitoringKind.INSPECTION);
        assertThat(log.of(movement).get(1)).extracting(MonitoringEntry::finding, MonitoringEntry::recordedBy).containsExactly("Chưa phát động", "cv-thi-dua");
        assertThat(audit.lines).anyMatch(line -> line.startsWith("MONITORING_RECORDED") && line.contains("Kiểm tra xa-0001"));
    }

    @Test
    void takesNothingIncompleteAndNothingFromOthers() {
        refused("từ ngày ban hành", () -> log.add(movement, LocalDate.of(2024, 1, 11), "xa-0001", MonitoringKind.GUIDANCE, "x"));
        refused("từ ngày ban hành", () -> log.add(movement, LocalDate.of(2023, 12, 11), "xa-0001", MonitoringKind.GUIDANCE, "x"));
        refused("Nội dung", () -> log.add(movement, DAY, "xa-0001", MonitoringKind.GUIDANCE, " "));
        refused("Chưa chọn việc", () -> log.add(movement, DAY, "xa-0001", null, "x"));
        refused("Không có đơn vị", () -> log.add(movement, DAY, "xa-9999", MonitoringKind.GUIDANCE, "x"));
        actor.id = "chu-tich";
        refused("Chỉ cơ quan tham mưu", () -> log.add(movement, DAY, "xa-0001", MonitoringKind.GUIDANCE, "x"));
        assertThat(log.of(movement)).isEmpty();
    }

    private static void refused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
