package vn.thidua.movement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.shared.Refused;

/** The issuer's chair approves a reviewed plan or sends it back with a reason. */
@Service
public class ApprovePlan {

    private final MovementStore movements;
    private final AuditTrail audit;

    ApprovePlan(MovementStore movements, AuditTrail audit) {
        this.movements = movements;
        this.audit = audit;
    }

    @Transactional
    public void approve(String movementId) {
        StoredMovement movement = movements.require(movementId);
        movement.approve();
        movements.saveAndFlush(movement);
        audit.record("PLAN_APPROVED", movementId, null);
    }

    /** @throws Refused without a reason (field {@code reason}) */
    @Transactional
    public void giveBack(String movementId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "Phải ghi lý do trả lại kế hoạch.");
        }
        StoredMovement movement = movements.require(movementId);
        movement.returnToReview(reason.strip());
        movements.saveAndFlush(movement);
        audit.record("PLAN_RETURNED", movementId, reason.strip());
    }
}
