package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RecordingProcesses.Started;
import vn.thidua.fakes.SentNotices;
import vn.thidua.organization.UnitType;
import vn.thidua.shared.Refused;

@MovementTest
class RoundsTest {

    private static final Instant IN_TIME = Instant.parse("2024-01-19T02:00:00Z");

    @Autowired MovementFixture.Steps steps;
    @Autowired OpenUnitObligations open;
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
    @Autowired TransactionOperations transactions;

    @BeforeEach
    void clean() {
        units.clear();
        processes.started.clear();
        processes.messages.clear();
        notices.all.clear();
        audit.lines.clear();
        actor.id = "engine";
        clock.set(MovementFixture.LAUNCH_DAY);
    }

    @Test
    void tellsEveryUnitOnceInChunksOfAHundred() {
        units.communes(230);
        String key = steps.launched() + "/r0";
        assertThat(open.openNext(key)).isTrue();
        assertThat(obligations.ofRound(key)).hasSize(100);
        assertThat(open.openNext(key)).isTrue();
        assertThat(open.openNext(key)).isFalse();
        assertThat(open.openNext(key)).isFalse();
        assertThat(obligations.ofRound(key)).hasSize(230);
        assertThat(processes.started).filteredOn(s -> s.processKey().equals("registration")).extracting(Started::businessKey).doesNotHaveDuplicates().hasSize(230);
        assertThat(rounds.get(key).status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void startsAChunkAgainAfterItFailedAsAWhole() {
        units.communes(3);
        String key = steps.launched() + "/r0";
        units.add("xa-0001", UnitType.COMMUNE);
        assertThatThrownBy(() -> open.openNext(key)).isInstanceOf(RuntimeException.class);
        assertThat(obligations.ofRound(key)).isEmpty();
        units.clear();
        units.communes(3);
        assertThat(open.openNext(key)).isFalse();
        assertThat(obligations.ofRound(key)).hasSize(3);
    }

    @Test
    void sendsSchoolsThroughTheAppraiserButNotUpperSecondarySchools() {
        units.add("truong-x", UnitType.PRIMARY_SCHOOL).add("truong-z", UnitType.UPPER_SECONDARY_SCHOOL).add(MovementFixture.ISSUER, UnitType.DISTRICT_COMMITTEE);
        String key = steps.registrationOpen();
        assertThat(obligations.ofRound(key)).extracting(Obligation::unitId).containsExactly("truong-x", "truong-z");
        Started school = started("truong-x");
        assertThat(school.variables()).containsEntry("viaUnitId", "phong-giao-duc").containsEntry("internalDueAt", "2024-01-16T00:00:00+07:00")
                .containsEntry("dueAt", "2024-01-21T00:00:00+07:00").containsEntry("latePolicy", "REFUSE").containsEntry("advisoryUnitId", "phong-noi-vu");
        assertThat(started("truong-z").variables()).containsEntry("viaUnitId", "").containsEntry("internalDueAt", "");
    }

    @Test
    void tellsTheRoundWhenTheLastOneIsSettled() {
        units.communes(2);
        String key = steps.registrationOpen();
        accept(key + "/xa-0001");
        assertThat(processes.messages).isEmpty();
        obligations.waived(key + "/xa-0002", "Mới thành lập");
        assertThat(processes.messages).containsExactly("thidua.round.completed " + key);
    }

    @RepeatedTest(5)
    void tellsTheRoundOnceWhenTheLastTwoSettleTogether() throws Exception {
        units.communes(2);
        String key = steps.registrationOpen();
        List<String> ids = obligations.ofRound(key).stream().map(Obligation::id).toList();
        ids.forEach(id -> obligations.submitted(id, IN_TIME));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService receivers = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> done : receivers.invokeAll(ids.stream().map(id -> (Callable<Void>) () -> {
                together.await();
                obligations.accepted(id);
                return null;
            }).toList())) {
                done.get();
            }
        } finally {
            receivers.shutdown();
        }
        assertThat(processes.messages).containsExactly("thidua.round.completed " + key);
    }

    @Test
    void isNotCompleteWhileUnitsAreStillBeingTold() {
        units.communes(101);
        String key = steps.launched() + "/r0";
        open.openNext(key);
        obligations.ofRound(key).forEach(obligation -> accept(obligation.id()));
        assertThat(processes.messages).isEmpty();
    }

    @Test
    void isCompleteWhenTheLastOneSettledBeforeTheOpeningEnded() {
        units.communes(101);
        String key = steps.launched() + "/r0";
        open.openNext(key);
        obligations.ofRound(key).forEach(obligation -> accept(obligation.id()));
        assertThat(open.areAllSettled(key)).isFalse();
        units.clear();
        units.communes(100);
        assertThat(open.openNext(key)).isFalse();
        assertThat(processes.messages).isEmpty();
        assertThat(open.areAllSettled(key)).isTrue();
    }

    @Test
    void isNotCompleteWithoutAnyUnitOrWithOneThatStillOwes() {
        String key = steps.launched() + "/r0";
        assertThat(open.openNext(key)).isFalse();
        assertThat(open.areAllSettled(key)).isFalse();
        units.communes(1);
        open.openNext(key);
        assertThat(open.areAllSettled(key)).isFalse();
    }

    @Test
    void isNeverJudgedByWhatWasReadBeforeTheOpeningEnded() {
        units.communes(101);
        String key = steps.launched() + "/r0";
        open.openNext(key);
        obligations.ofRound(key).forEach(obligation -> accept(obligation.id()));
        units.clear();
        units.communes(100).add("xa-chot", UnitType.COMMUNE);
        assertThatThrownBy(() -> transactions.executeWithoutResult(reader -> {
            assertThat(rounds.get(key).status()).isEqualTo(RoundStatus.OPENING);
            elsewhere(() -> open.openNext(key));
            elsewhere(() -> obligations.submitted(key + "/xa-chot", IN_TIME));
            obligations.accepted(key + "/xa-chot");
        })).isInstanceOf(OptimisticLockingFailureException.class);
        obligations.accepted(key + "/xa-chot");
        assertThat(processes.messages).containsExactly("thidua.round.completed " + key);
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
        assertThat(processes.messages).contains("thidua.round.closed " + key + "/xa-0002", "thidua.round.closed " + key + "/xa-0003")
                .doesNotContain("thidua.round.closed " + key + "/xa-0001");
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

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private void accept(String id) {
        obligations.submitted(id, IN_TIME);
        obligations.accepted(id);
    }

    private Started started(String unitId) {
        List<Started> found = processes.started.stream().filter(s -> unitId.equals(s.variables().get("unitId"))).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
