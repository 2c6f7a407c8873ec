package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Counts the reviews of an award round, and remembers what the newest can still take up. */
@Entity
@Table(name = "td_award_round")
public class AwardRound {

    @Id
    private String awardKey;
    private String movementId;
    private int reviews;
    private int collected;
    private int closed;
    @Version
    private Integer version;

    protected AwardRound() {
    }

    /** A round with its first review ahead. */
    AwardRound(String awardKey, String movementId) {
        this.awardKey = awardKey;
        this.movementId = movementId;
        this.reviews = 1;
    }

    /** Counts one more review. */
    ReviewKey next() {
        reviews++;
        return new ReviewKey(awardKey, reviews);
    }

    /** The agenda of a review is fixed. */
    public void collected(ReviewKey review) {
        collected = Math.max(collected, review.number());
    }

    /** The decision of a review is fixed, or it has none. */
    public void closed(ReviewKey review) {
        collected(review);
        closed = Math.max(closed, review.number());
    }

    /** Whether a review has still to fix its agenda. */
    boolean takesCases() {
        return collected < reviews;
    }

    /** Whether a review has still to fix its decision. */
    boolean takesDecisions() {
        return closed < reviews;
    }

    String movementId() {
        return movementId;
    }
}
