package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakePlans;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.shared.Refused;

@MovementTest
class SetRoundDayTest {

    private static final LocalDate MEETING = LocalDate.of(2024, 11, 15);

    @Autowired MovementFixture.Steps steps;
    @Autowired FakePlans plans;
    @Autowired FakeUnits units;
    @Autowired SetRoundDay setDay;
    @Autowired ExtendDeadline extend;
    @Autowired DescribeRound describe;
    @Autowired Rounds rounds;
    @Autowired ActingPerson actor;
    @Autowired RecordingAudit audit;
    @Autowired MovableClock clock;

    private String summary;

    @BeforeEach
    void launchWithAnEvent() throws IOException {
        units.clear();
        actor.id = "engine";
        clock.set(MovementFixture.LAUNCH_DAY);
        plans.importPlan(Files.readString(Path.of("plans/chi-lang-2024/plan.yaml")).replace(
                "due: {kind: NOT_LATER_THAN, date: 2024-11-08, words: chậm nhất ngày 08/11/2024}", "due: {kind: EVENT, event: hội nghị tổng kết của huyện}"));
        summary = steps.launched() + "/p0/r0";
        actor.id = "cv-thi-dua";
    }

    @AfterEach
    void backToThePlan() {
        plans.importFile("chi-lang-2024/plan.yaml");
    }

    @Test
    void theRoundWaitsVisiblyForItsEvent() {
        assertThat(rounds.get(summary).status()).isEqualTo(RoundStatus.UNDATED);
        assertThat(rounds.timesOf(summary).isDated()).isFalse();
        assertThat(describe.of(summary).due()).isEqualTo("hội nghị tổng kết của huyện (chưa ấn định ngày)");
        actor.id = "chu-tich";
        refused("chưa được ấn định ngày", () -> extend.extend(summary, MEETING, "Lùi hội nghị"));
    }

    @Test
    void theAdvisoryBodySetsTheDayOnceAndWithAReason() {
        setDay.set(summary, MEETING, "Giấy mời số 15/GM-UBND");
        assertThat(rounds.get(summary).status()).isEqualTo(RoundStatus.PLANNED);
        assertThat(rounds.timesOf(summary).dueAt()).isEqualTo("2024-11-15T17:00:00Z");
        assertThat(rounds.timesOf(summary).opensAt()).isEqualTo("2024-10-31T17:00:00Z");
        assertThat(rounds.timesOf(summary).secondReminderAt()).isEqualTo("2024-11-14T01:00:00Z");
        assertThat(describe.of(summary).due()).isEqualTo("hội nghị tổng kết của huyện (ngày 15/11/2024), đến 24:00 thứ Sáu 15/11/2024");
        assertThat(audit.lines).anyMatch(line -> line.startsWith("ROUND_DAY_SET") && line.contains("15/GM-UBND"));
        refused("đã có ngày", () -> setDay.set(summary, MEETING.plusDays(1), "Lùi hội nghị"));
    }

    @Test
    void theRoundOpensAtOnceWhenItWouldOpenAfterItsEvent() {
        clock.set("2024-10-01T02:00:00Z");
        setDay.set(summary, LocalDate.of(2024, 10, 20), "Hội nghị sớm");
        assertThat(rounds.timesOf(summary).opensAt()).isEqualTo("2024-10-01T02:00:00Z");
    }

    @Test
    void nobodyElseSetsItAndNotWithoutReasonOrInThePast() {
        refused("Phải ghi căn cứ", () -> setDay.set(summary, MEETING, " "));
        refused("từ hôm nay", () -> setDay.set(summary, LocalDate.of(2023, 12, 11), "Giấy mời"));
        refused("từ hôm nay", () -> setDay.set(summary, null, "Giấy mời"));
        actor.id = "chu-tich";
        refused("Chỉ cơ quan tham mưu", () -> setDay.set(summary, MEETING, "Giấy mời"));
        assertThat(rounds.get(summary).status()).isEqualTo(RoundStatus.UNDATED);
    }

    private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
