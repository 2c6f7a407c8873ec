package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.SentNotices;
import vn.thidua.organization.UnitType;
import vn.thidua.shared.Refused;

/** What happens to a round on the way to its deadline: reminders, extensions, waivers, and its consolidation. */
@MovementTest
class RoundDeadlinesTest {

    private static final Instant IN_TIME = Instant.parse("2024-01-19T02:00:00Z");

    @Autowired MovementFixture.CleanSlate slate;
    @Autowired MovementFixture.Steps steps;
    @Autowired ConsolidateRound consolidate;
    @Autowired WaiveObligation waive;
    @Autowired DescribeRound describe;
    @Autowired ExtendDeadline extend;
    @Autowired RemindUnits remind;
    @Autowired Obligations obligations;
    @Autowired Rounds rounds;
    @Autowired FakeUnits units;
    @Autowired RecordingProcesses processes;
    @Autowired RecordingAudit audit;
    @Autowired SentNotices notices;
    @Autowired ActingPerson actor;
    @Autowired MovableClock clock;

    @BeforeEach
    void clean() {
        slate.wipe();
    }

    @Test
    void freesAUnitByTheIssuersWordOnly() {
        units.communes(3);
        String key = steps.registrationOpen();
        obligations.missed(key + "/xa-0002");
        obligations.submitted(key + "/xa-0003", IN_TIME);
        actor.id = "can-bo";
        refused("Chỉ Chủ tịch", () -> waive.waive(key + "/xa-0001", "Mới thành lập"));
        actor.id = "cv-thi-dua";
        refused("lý do miễn", () -> waive.waive(key + "/xa-0001", " "));
        refused("đã nộp", () -> waive.waive(key + "/xa-0003", "Mới thành lập"));
        waive.waive(key + "/xa-0001", "Mới thành lập");
        actor.id = "chu-tich";
        waive.waive(key + "/xa-0002", "Sáp nhập");
        refused("Không thể miễn", () -> waive.waive(key + "/xa-0002", "Sáp nhập"));
        assertThat(describe.of(key)).extracting(RoundFacts::waived, RoundFacts::missing, RoundFacts::waiting).containsExactly(2, 0, 1);
        assertThat(describe.of(key).units()).extracting(RoundFacts.UnitLine::note, RoundFacts.UnitLine::waivable)
                .containsExactly(tuple("Mới thành lập", false), tuple("Sáp nhập", false), tuple("", false));
        assertThat(processes.messages).contains("thidua.round.closed " + key + "/xa-0001", "thidua.round.closed " + key + "/xa-0002");
        assertThat(audit.lines).anyMatch(line -> line.startsWith("OBLIGATION_WAIVED") && line.contains("Sáp nhập"));
        obligations.accepted(key + "/xa-0003");
        assertThat(processes.messages).contains("thidua.round.completed " + key);
        consolidate.consolidate(key, "Đạt");
        refused("đã tổng hợp", () -> waive.waive(key + "/xa-0001", "Mới thành lập"));
    }

    @Test
    void isConsolidatedOnlyWhenNothingWaitsForTheReceiver() {
        units.communes(4);
        String key = steps.registrationOpen();
        accept(key + "/xa-0001");
        obligations.submitted(key + "/xa-0002", IN_TIME);
        assertThatThrownBy(() -> consolidate.consolidate(key, "Đạt")).isInstanceOf(Refused.class).hasMessageContaining("Còn 1 hồ sơ");
        obligations.returned(key + "/xa-0002");
        obligations.waived(key + "/xa-0004", "Mới thành lập");
        Consolidation result = consolidate.consolidate(key, "Đạt");
        assertThat(result).extracting(Consolidation::onTime, Consolidation::late, Consolidation::missed, Consolidation::waived).containsExactly(1, 0, 2, 1);
        assertThat(rounds.consolidationOf(key)).hasValueSatisfying(kept -> assertThat(kept.summary()).isEqualTo("Đạt"));
        assertThat(processes.messages).contains("thidua.round.closed " + key + "/xa-0002", "thidua.round.closed " + key + "/xa-0003",
                "thidua.round.closed " + key + "/xa-0004").doesNotContain("thidua.round.closed " + key + "/xa-0001");
        assertThatThrownBy(() -> consolidate.consolidate(key, "Đạt")).isInstanceOf(Refused.class).hasMessageContaining("đã được tổng hợp");
    }

    @Test
    void isExtendedByTheChairOnlyWithReasonAndToALaterDay() {
        units.communes(1);
        String key = steps.registrationOpen();
        LocalDate later = LocalDate.of(2024, 1, 25);
        refused("Chỉ Chủ tịch", () -> extend.extend(key, later, "Mưa lũ"));
        actor.id = "chu-tich";
        refused("lý do", () -> extend.extend(key, later, " "));
        refused("sau thời hạn hiện nay", () -> extend.extend(key, LocalDate.of(2024, 1, 20), "Mưa lũ"));
        refused("từ hôm nay", () -> extend.extend(key, LocalDate.of(2023, 12, 11), "Mưa lũ"));
        assertThat(rounds.get(key).dueAt()).isEqualTo("2024-01-20T17:00:00Z");
    }

    @Test
    void opensWhatWasMissedAgainWhenExtended() {
        units.communes(3);
        String key = steps.registrationOpen();
        accept(key + "/xa-0001");
        obligations.missed(key + "/xa-0002");
        clock.set("2024-01-22T02:00:00Z");
        actor.id = "chu-tich";
        extend.extend(key, LocalDate.of(2024, 1, 25), "Mưa lũ");
        assertThat(obligations.ofRound(key)).extracting(Obligation::status)
                .containsExactly(ObligationStatus.ACCEPTED, ObligationStatus.OPEN, ObligationStatus.OPEN);
        assertThat(obligations.get(key + "/xa-0002").dueAt()).isEqualTo("2024-01-25T17:00:00Z");
        assertThat(obligations.get(key + "/xa-0002").dueWords()).isEqualTo("chậm nhất ngày 20/01/2024 (gia hạn đến hết ngày 25/01/2024)");
        assertThat(processes.messages).contains("reschedule " + key, "reschedule " + key + "/xa-0003", "thidua.obligation.extended " + key + "/xa-0002")
                .doesNotContain("reschedule " + key + "/xa-0001", "thidua.obligation.extended " + key + "/xa-0001");
        assertThat(audit.lines).anyMatch(line -> line.contains("DEADLINE_EXTENDED") && line.contains("Mưa lũ"));
    }

    @Test
    void isNotExtendedInTheInstantInWhichAUnitBecomesLate() {
        units.communes(2);
        String key = steps.registrationOpen();
        clock.set("2024-01-20T17:00:01Z");
        actor.id = "chu-tich";
        processes.moving.add(key + "/xa-0002");
        refused("hãy gia hạn lại sau ít giây", () -> extend.extend(key, LocalDate.of(2024, 1, 25), "Mưa lũ"));
    }

    @Test
    void isNotExtendedWhenAUnitBecomesLateWhileItsTimersAreMoved() {
        units.communes(2);
        String key = steps.registrationOpen();
        clock.set("2024-01-20T16:59:59Z");
        actor.id = "chu-tich";
        processes.meanwhile.put(key + "/xa-0002", () -> {
            clock.set("2024-01-20T17:00:01Z");
            processes.moving.add(key + "/xa-0002");
        });
        refused("hãy gia hạn lại sau ít giây", () -> extend.extend(key, LocalDate.of(2024, 1, 25), "Mưa lũ"));
    }

    @Test
    void needsNoMessageWhenExtendedBeforeTheDeadline() {
        units.communes(1);
        String key = steps.registrationOpen();
        actor.id = "chu-tich";
        extend.extend(key, LocalDate.of(2024, 1, 25), "Mưa lũ");
        assertThat(processes.messages).contains("reschedule " + key + "/xa-0001").noneMatch(message -> message.startsWith("thidua.obligation.extended"));
    }

    @Test
    void remindsOnlyWhoStillHasToActAndEachOnce() {
        units.communes(2);
        String key = steps.registrationOpen();
        obligations.submitted(key + "/xa-0001", IN_TIME);
        remind.remindRound(key);
        remind.remindFirst(key + "/xa-0002");
        assertThat(notices.all).singleElement().satisfies(notice -> {
            assertThat(notice.unitId()).isEqualTo("xa-0002");
            assertThat(notice.text()).contains("hết ngày 20/01/2024");
        });
        remind.remindSecond(key + "/xa-0002");
        assertThat(notices.all).hasSize(2);
    }

    @Test
    void remindsTheAppraiserOfWhatLiesThere() {
        units.add("truong-x", UnitType.PRIMARY_SCHOOL);
        String key = steps.registrationOpen();
        remind.remindAppraiser(key + "/truong-x");
        assertThat(notices.all).isEmpty();
        obligations.submitted(key + "/truong-x", IN_TIME);
        remind.remindAppraiser(key + "/truong-x");
        assertThat(notices.all).singleElement().satisfies(notice -> assertThat(notice.unitId()).isEqualTo("phong-giao-duc"));
    }

    private void accept(String id) {
        obligations.submitted(id, IN_TIME);
        obligations.accepted(id);
    }

    private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
