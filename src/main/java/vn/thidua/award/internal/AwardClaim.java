package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An achievement taken by a signed decision or by a case at another level; the database refuses a second one. */
@Entity
@Table(name = "td_award_claim")
class AwardClaim {

    @Id
    private String achievement;
    private String nominationId;
    private String holder;
    @Version
    private Integer version;

    protected AwardClaim() {
    }

    AwardClaim(String achievement, String nominationId, String holder) {
        this.achievement = achievement;
        this.nominationId = nominationId;
        this.holder = holder;
    }

    String achievement() {
        return achievement;
    }

    String holder() {
        return holder;
    }
}
