package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.movement.AllowEarlySummary;
import vn.thidua.movement.CloseMovement;
import vn.thidua.movement.MovementFixture;
import vn.thidua.movement.MovementTest;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.OpenUnitObligations;
import vn.thidua.movement.RunPhase;
import vn.thidua.movement.SummaryTime;
import vn.thidua.shared.Refused;

/** The movement runs to the end of 31 October 2024. */
@MovementTest
class SummaryTimeTest {

    private static final Map<String, String> COMPLETE = Map.of("results", "Đã làm", "registered-objects", "Xong", "peer-review", "Đã họp", "limits", "Ít");

    @Autowired MovementFixture.Steps steps;
    @Autowired OpenUnitObligations open;
    @Autowired RunPhase phases;
    @Autowired WriteReport write;
    @Autowired ConfirmReport confirm;
    @Autowired CloseMovement close;
    @Autowired AllowEarlySummary allow;
    @Autowired SummaryTime time;
    @Autowired Obligations obligations;
    @Autowired FakeUnits units;
    @Autowired ActingPerson actor;
    @Autowired RecordingAudit audit;
    @Autowired RecordingProcesses processes;
    @Autowired MovableClock clock;

    private String movement;
    private String report;

    @BeforeEach
    void writeAFinalSummaryOnTheLastDay() {
        actor.id = "engine";
        clock.set(MovementFixture.LAUNCH_DAY);
        units.clear();
        units.communes(1);
        movement = steps.launched();
        phases.open(movement + "/p0");
        open.openNext(movement + "/p0/r0");
        report = movement + "/p0/r0/xa-0001";
        clock.set("2024-10-31T16:59:59Z");
        actor.id = "can-bo";
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        processes.messages.clear();
        audit.lines.clear();
    }

    @Test
    void nothingIsSummedUpBeforeTheEnd() {
        refused("đến hết ngày 31/10/2024", () -> confirm.confirm(report));
        refused("đến hết ngày 31/10/2024", () -> close.summarise(movement, "Phong trào đạt kết quả."));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.OPEN);
        clock.set("2024-10-31T17:00:00Z");
        confirm.confirm(report);
        close.summarise(movement, "Phong trào đạt kết quả.");
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.SUBMITTED);
    }

    @Test
    void theChairAloneAllowsItEarlierAndSaysWhy() {
        refused("Chỉ Chủ tịch", () -> allow.allow(movement, "Gắn với hội nghị sơ kết"));
        actor.id = "chu-tich";
        refused("lý do", () -> allow.allow(movement, " "));
        allow.allow(movement, "Gắn với hội nghị sơ kết");
        refused("Đã có cho phép", () -> allow.allow(movement, "Lần nữa"));
        assertThat(time.earlyReason(movement)).contains("Gắn với hội nghị sơ kết");
        assertThat(processes.messages).containsExactly("reschedule " + movement + "/p0");
        assertThat(audit.lines).anyMatch(line -> line.startsWith("EARLY_SUMMARY_ALLOWED") && line.contains("sơ kết"));
        confirm.confirm(report);
        close.summarise(movement, "Phong trào đạt kết quả.");
    }

    @Test
    void thereIsNothingToAllowOnceItIsOver() {
        clock.set("2024-10-31T17:00:00Z");
        actor.id = "chu-tich";
        refused("đã hết", () -> allow.allow(movement, "Gắn với hội nghị sơ kết"));
    }

    private static void refused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
