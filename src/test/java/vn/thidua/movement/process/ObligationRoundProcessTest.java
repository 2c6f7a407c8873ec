package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.ExtendDeadline;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.ProcessTest;
import vn.thidua.movement.RoundStatus;
import vn.thidua.movement.Rounds;
import vn.thidua.notification.Notices;

@ProcessTest
class ObligationRoundProcessTest {

    @Autowired ChiLangStage stage;
    @Autowired Obligations obligations;
    @Autowired Rounds rounds;
    @Autowired Notices notices;
    @Autowired ExtendDeadline extend;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void opensEveryUnitAndCompletesWithTheLastOne() {
        String round = stage.registrationOpen("round-test");
        assertThat(obligations.ofRound(round)).hasSize(46);
        assertThat(stage.running("registration", "round-test")).isEqualTo(46);
        stage.fire(round, "event_firstReminder");
        assertThat(notices.about(round + "/xa-van-thuy")).hasSize(1);
        for (Obligation obligation : obligations.ofRound(round)) {
            assertThat(stage.trace(round)).doesNotContain("receiveTask_awaitUnits");
            obligations.submitted(obligation.id(), Instant.parse("2024-01-10T02:00:00Z"));
            obligations.accepted(obligation.id());
        }
        assertThat(stage.task(round).getTaskDefinitionKey()).isEqualTo("userTask_consolidateRound");
        assertThat(stage.view("cv-thi-dua", round)).containsEntry("total", 46).containsEntry("accepted", 46).containsEntry("missing", 0);
        stage.complete("cv-thi-dua", round, Map.of("summary", "Tất cả đơn vị đã đăng ký."));
        assertThat(rounds.get(round).status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(stage.isRunning("obligation-round", round)).isFalse();
    }

    @Test
    void closesTheOpenOnesWhenItIsConsolidatedAfterTheDeadline() {
        String round = stage.registrationOpen("closing-test");
        stage.fire(round, "event_roundDue");
        obligations.submitted(round + "/xa-van-thuy", Instant.parse("2024-01-10T02:00:00Z"));
        assertThatThrownBy(() -> stage.complete("cv-thi-dua", round, Map.of("summary", "Đủ"))).hasMessageContaining("Còn 1 hồ sơ");
        obligations.returned(round + "/xa-van-thuy");
        stage.complete("cv-thi-dua", round, Map.of("summary", "Chưa đơn vị nào đạt."));
        assertThat(stage.running("registration", "closing-test")).isZero();
        assertThat(rounds.consolidationOf(round)).hasValueSatisfying(result -> assertThat(result.missed()).isEqualTo(46));
    }

    @Test
    void movesItsTimersAndThoseOfTheUnitsWithAnExtension() {
        String round = stage.registrationOpen("extension-test");
        assertThat(stage.dueOf(round, "event_roundDue")).isEqualTo("2024-01-21T00:00:00+07:00");
        stage.as("chu-tich", () -> extend.extend(round, LocalDate.of(2024, 1, 25), "Mưa lũ"));
        assertThat(stage.dueOf(round, "event_roundDue")).isEqualTo("2024-01-26T00:00:00+07:00");
        assertThat(stage.dueOf(round + "/xa-van-thuy", "event_registrationDue")).isEqualTo("2024-01-26T00:00:00+07:00");
        assertThat(stage.dueOf(round + "/xa-van-thuy", "event_secondReminder")).isEqualTo("2024-01-24T08:00:00+07:00");
        assertThat(stage.task(round + "/xa-van-thuy").getDueDate()).isEqualTo(Instant.parse("2024-01-25T17:00:00Z"));
    }
}
