package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.internal.AwardRounds;
import vn.thidua.award.internal.ReviewKey;
import vn.thidua.council.PrepareSession;

/** Fixes the agenda of a review of an award round: the eligible nominations that no council session has dealt with. */
@Service
public class CollectCases {

    private final AwardRounds rounds;
    private final PrepareSession prepare;

    CollectCases(AwardRounds rounds, PrepareSession prepare) {
        this.rounds = rounds;
        this.prepare = prepare;
    }

    /** Repeating it changes nothing. */
    @Transactional
    public Agenda collect(String movementId, String reviewKey) {
        ReviewKey review = ReviewKey.parse(reviewKey);
        rounds.locked(review.awardKey(), movementId).collected(review);
        return new Agenda(review.session(), prepare.prepare(movementId, review.awardKey(), review.session()));
    }

    /**
     * What goes to the council.
     *
     * @param cases how many; none needs no session
     */
    public record Agenda(String sessionId, int cases) {
    }
}
