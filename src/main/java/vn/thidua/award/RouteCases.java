package vn.thidua.award;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.internal.AwardRound;
import vn.thidua.award.internal.AwardRounds;
import vn.thidua.award.internal.DecisionDraft;
import vn.thidua.award.internal.OpenEscalation;
import vn.thidua.award.internal.ReviewKey;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;

/** Splits what the council advised by authority: the issuer's own awards go to its decision, the others each to an escalation (SC-06). */
@Service
public class RouteCases {

    private final CouncilResults results;
    private final AwardRounds rounds;
    private final OpenEscalation escalation;
    private final DecisionDraft draft;

    RouteCases(CouncilResults results, AwardRounds rounds, OpenEscalation escalation, DecisionDraft draft) {
        this.results = results;
        this.rounds = rounds;
        this.escalation = escalation;
        this.draft = draft;
    }

    /** Repeating it changes nothing. */
    @Transactional
    public Routed route(String movementId, String reviewKey) {
        ReviewKey review = ReviewKey.parse(reviewKey);
        AwardRound round = rounds.locked(review.awardKey(), movementId);
        Set<String> proposed = results.proposedUpward(review.awardKey());
        results.of(review.awardKey()).stream().filter(one -> one.sessionId().equals(review.session())).filter(CouncilResult::recommended)
                .forEach(advice -> escalation.open(advice, proposed.contains(advice.nominationId())));
        int own = draft.linesOf(review.decision()).size();
        if (own == 0) {
            round.closed(review);
        }
        return new Routed(review.decision(), own);
    }

    /**
     * What is left for the issuer's own decision.
     *
     * @param cases how many, with those the council does not recommend; none needs no decision
     */
    public record Routed(String decisionId, int cases) {
    }
}
