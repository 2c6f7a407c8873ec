package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RecordingProcesses.Started;
import vn.thidua.organization.UnitType;

/** How a round tells its units what they owe, and when it is complete. */
@MovementTest
class RoundsTest {

    private static final Instant IN_TIME = Instant.parse("2024-01-19T02:00:00Z");

    @Autowired MovementFixture.CleanSlate slate;
    @Autowired MovementFixture.Steps steps;
    @Autowired OpenUnitObligations open;
    @Autowired Obligations obligations;
    @Autowired Rounds rounds;
    @Autowired FakeUnits units;
    @Autowired RecordingProcesses processes;
    @Autowired TransactionOperations transactions;

    @BeforeEach
    void clean() {
        slate.wipe();
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
}
