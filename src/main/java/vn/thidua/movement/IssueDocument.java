package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.PlanNumbers;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.plan.PlanDocument;
import vn.thidua.shared.Refused;

/** The clerk gives the approved plan its number and date; without both nothing is launched (S4-01). */
@Service
public class IssueDocument {

    private final MovementStore movements;
    private final Movements plans;
    private final PlanNumbers numbers;
    private final AuditTrail audit;
    private final Clock clock;

    IssueDocument(MovementStore movements, Movements plans, PlanNumbers numbers, AuditTrail audit, Clock clock) {
        this.movements = movements;
        this.plans = plans;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param number   running number; the symbol follows from the plan, e.g. 145 → {@code 145/KH-UBND}
     * @param issuedOn not in the future (Vietnam)
     * @throws Refused also when another plan of the issuer has the number in that year
     */
    @Transactional
    public void issue(String movementId, int number, LocalDate issuedOn) {
        if (number < 1) {
            throw Refused.invalid("number", "Số văn bản phải từ 1 trở lên.");
        }
        if (issuedOn.isAfter(VietnamTime.dayOf(clock.instant()))) {
            throw Refused.invalid("issuedOn", "Ngày ban hành không được sau hôm nay.");
        }
        PlanDocument issued = plans.plan(movementId).document().issuedAs(number, issuedOn);
        StoredMovement movement = movements.require(movementId);
        numbers.take(movement.view(), issued.symbol(), issuedOn);
        movement.issue(number, issued.symbol(), issuedOn);
        movements.saveAndFlush(movement);
        audit.record("PLAN_ISSUED", movementId, "Số " + issued.symbol() + ", ngày " + VietnamTime.date(issuedOn) + ".");
    }
}
