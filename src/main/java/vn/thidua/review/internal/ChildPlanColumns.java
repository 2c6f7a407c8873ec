package vn.thidua.review.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.thidua.review.ChildPlan;

/** A unit's own plan as columns of the turn in which it was reported. */
@Embeddable
class ChildPlanColumns {

    private String childNumber;
    private LocalDate childIssuedOn;
    private String childObjective;
    private String childTargets;
    private String childTime;
    private String childMovementId;

    protected ChildPlanColumns() {
    }

    ChildPlanColumns(ChildPlan plan) {
        this.childNumber = plan.number();
        this.childIssuedOn = plan.issuedOn();
        this.childObjective = plan.objective();
        this.childTargets = plan.targets();
        this.childTime = plan.time();
        this.childMovementId = plan.movementId();
    }

    ChildPlan value() {
        return new ChildPlan(childNumber, childIssuedOn, childObjective, childTargets, childTime, childMovementId);
    }
}
