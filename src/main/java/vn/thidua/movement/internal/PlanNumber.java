package vn.thidua.movement.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The number of an issued plan; the database refuses a second one of the same issuer and year. */
@Entity
@Table(name = "td_plan_number")
class PlanNumber {

    @Id
    private String id;
    private String movementId;
    @Version
    private Integer version;

    protected PlanNumber() {
    }

    PlanNumber(String id, String movementId) {
        this.id = id;
        this.movementId = movementId;
    }
}
