package vn.thidua.movement;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.shared.Refused;

/** Ends a movement after its final summary (S4-34). */
@Service
public class CloseMovement {

    private final MovementStore movements;
    private final SummaryTime time;
    private final AuditTrail audit;
    private final Clock clock;

    CloseMovement(MovementStore movements, SummaryTime time, AuditTrail audit, Clock clock) {
        this.movements = movements;
        this.time = time;
        this.audit = audit;
        this.clock = clock;
    }

    /** The advisory body writes the final summary of a launched movement. @throws Refused before its period has ended, see {@link SummaryTime} */
    @Transactional
    public void summarise(String movementId, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid("finalSummary", "Báo cáo tổng kết chưa có nội dung.");
        }
        time.require(movementId);
        StoredMovement movement = movements.require(movementId);
        movement.summarise(text.strip());
        movements.saveAndFlush(movement);
        audit.record("FINAL_SUMMARY_WRITTEN", movementId, null);
    }

    /** Closing a closed movement again changes nothing, since a job may be repeated. */
    @Transactional
    public void close(String movementId) {
        StoredMovement movement = movements.require(movementId);
        if (movement.view().status() == MovementStatus.CLOSED) {
            return;
        }
        movement.close(clock.instant());
        movements.saveAndFlush(movement);
        audit.record("MOVEMENT_CLOSED", movementId, null);
    }
}
