package vn.thidua.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A unit's answer to «whom do you propose»: nominees, or expressly nobody. */
@Entity
@Table(name = "td_nomination_list")
public class NominationList {

    @Id
    private String obligationId;
    private String movementId;
    private String awardKey;
    private String unitId;
    private boolean nilReturn;
    private String nilReason;
    private String proposedBy;
    private Instant proposedAt;
    @Version
    private Integer version;

    protected NominationList() {
    }

    public NominationList(String obligationId, String movementId, String awardKey, String unitId, String proposedBy, Instant proposedAt) {
        this.obligationId = obligationId;
        this.movementId = movementId;
        this.awardKey = awardKey;
        this.unitId = unitId;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    public NominationList nil(String reason) {
        nilReturn = true;
        nilReason = reason;
        return this;
    }

    public String obligationId() {
        return obligationId;
    }

    public String movementId() {
        return movementId;
    }

    public String awardKey() {
        return awardKey;
    }

    public String unitId() {
        return unitId;
    }

    public boolean isNilReturn() {
        return nilReturn;
    }
}
