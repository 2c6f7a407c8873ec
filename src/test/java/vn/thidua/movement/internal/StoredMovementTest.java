package vn.thidua.movement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.MovementStatus;
import vn.thidua.shared.Refused;

class StoredMovementTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 10, 31);

    private final StoredMovement movement = new StoredMovement("m", "m", "Phong trào", "huyen", "phong-noi-vu", FROM, TO, false, Instant.EPOCH);

    @Test
    void goesFromReviewToClose() {
        movement.submitForApproval(3, "Phong trào", FROM, TO);
        assertThat(movement.planVersion()).isEqualTo(3);
        movement.approve();
        movement.issue(145, "145/KH-UBND", LocalDate.of(2023, 12, 12));
        movement.launch();
        movement.summarise("Tốt");
        movement.close(Instant.EPOCH);
        assertThat(movement.view().status()).isEqualTo(MovementStatus.CLOSED);
        assertThat(movement.view().symbol()).isEqualTo("145/KH-UBND");
    }

    @Test
    void isNotLaunchedWithoutNumberAndDate() {
        movement.submitForApproval(1, "Phong trào", FROM, TO);
        movement.approve();
        assertThatThrownBy(movement::launch).isInstanceOf(Refused.class).hasMessageContaining("chờ cấp số");
    }

    @Test
    void comesBackToReviewWithAReasonAndForgetsTheVersion() {
        movement.submitForApproval(1, "Phong trào", FROM, TO);
        movement.returnToReview("Thiếu thời hạn");
        assertThat(movement.planVersion()).isNull();
        assertThat(movement.returnReason()).isEqualTo("Thiếu thời hạn");
        assertThat(movement.reviewTurn()).isEqualTo(2);
    }

    @Test
    void isWithdrawnOnlyFromReview() {
        movement.submitForApproval(1, "Phong trào", FROM, TO);
        assertThatThrownBy(movement::withdraw).isInstanceOf(Refused.class);
        movement.returnToReview("Không phù hợp");
        movement.withdraw();
        assertThat(movement.view().status()).isEqualTo(MovementStatus.WITHDRAWN);
    }
}
