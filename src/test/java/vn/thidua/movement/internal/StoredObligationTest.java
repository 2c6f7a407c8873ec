package vn.thidua.movement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.plan.ObligationKind;
import vn.thidua.shared.Refused;

class StoredObligationTest {

    private static final Instant DUE = Instant.parse("2024-01-20T17:00:00Z");
    private static final Instant LAST_MOMENT = DUE.minusMillis(1);

    private final StoredObligation obligation = new StoredObligation(round(), "xa-van-thuy", "", null, 2);

    @Test
    void hasANaturalKey() {
        assertThat(obligation.getId()).isEqualTo("m/r0/xa-van-thuy");
        assertThat(obligation.isNew()).isTrue();
    }

    @Test
    void isOnTimeUpToTheLastMoment() {
        obligation.submit(LAST_MOMENT);
        assertThat(obligation.view()).satisfies(view -> {
            assertThat(view.status()).isEqualTo(ObligationStatus.SUBMITTED);
            assertThat(view.late()).isFalse();
        });
    }

    @Test
    void isLateFromTheDeadlineOn() {
        obligation.submit(DUE);
        assertThat(obligation.view().late()).isTrue();
    }

    @Test
    void goesThroughReturnAndReplacementToAcceptance() {
        obligation.submit(LAST_MOMENT);
        obligation.giveBack();
        obligation.submit(LAST_MOMENT);
        obligation.accept();
        assertThat(obligation.status()).isEqualTo(ObligationStatus.ACCEPTED);
        assertThatThrownBy(() -> obligation.submit(LAST_MOMENT)).isInstanceOf(Refused.class).hasMessageContaining("Đã được chấp nhận");
        assertThatThrownBy(() -> obligation.waive("x")).isInstanceOf(Refused.class);
    }

    @Test
    void isOpenAgainAfterARecall() {
        obligation.submit(DUE);
        obligation.recall();
        assertThat(obligation.view().submittedAt()).isNull();
        assertThat(obligation.view().late()).isFalse();
        assertThat(obligation.status()).isEqualTo(ObligationStatus.OPEN);
    }

    @Test
    void isMissedOnlyWhileItIsAwaited() {
        obligation.submit(LAST_MOMENT);
        assertThat(obligation.miss()).isFalse();
        assertThat(obligation.fallOverdue()).isFalse();
        obligation.giveBack();
        assertThat(obligation.fallOverdue()).isTrue();
        assertThat(obligation.fallOverdue()).isFalse();
        assertThat(obligation.miss()).isTrue();
        assertThatThrownBy(() -> obligation.submit(LAST_MOMENT)).isInstanceOf(Refused.class);
    }

    @Test
    void opensAgainWhenTheDeadlineIsExtended() {
        obligation.miss();
        obligation.extendTo(DUE.plusSeconds(86_400), "gia hạn");
        assertThat(obligation.status()).isEqualTo(ObligationStatus.OPEN);
        obligation.submit(DUE);
        assertThat(obligation.view().late()).isFalse();
    }

    @Test
    void isNoLongerLateWhenTheExtensionCoversIt() {
        obligation.submit(DUE);
        obligation.extendTo(DUE.plusSeconds(1), "gia hạn");
        assertThat(obligation.view().late()).isFalse();
        assertThat(obligation.status()).isEqualTo(ObligationStatus.SUBMITTED);
    }

    static StoredRound round() {
        return new StoredRound("m/r0", "m", "m", new RoundTerms("registration", null, ObligationKind.REGISTRATION, "Đăng ký", DUE.minusSeconds(999),
                DUE, "chậm nhất ngày 20/01/2024", DUE.minusSeconds(99), DUE.minusSeconds(9), "phong-noi-vu"));
    }
}
