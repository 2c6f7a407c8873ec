package vn.thidua.council.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;

/** The regulation as it was when the session was prepared; a later change of the plan does not reach a running session. */
@Embeddable
class Regulation {

    private int quorumNumerator;
    private int quorumDenominator;
    @Enumerated(EnumType.STRING)
    private VoteBase voteBase;
    private int thresholdNumerator;
    private int thresholdDenominator;
    private boolean strictlyMore;
    @Enumerated(EnumType.STRING)
    private TieRule tieRule;
    private boolean recuseOwnUnit;
    private boolean abstentionAllowed;

    protected Regulation() {
    }

    Regulation(CouncilRegulation from) {
        quorumNumerator = from.quorum().numerator();
        quorumDenominator = from.quorum().denominator();
        voteBase = from.voteBase();
        thresholdNumerator = from.threshold().numerator();
        thresholdDenominator = from.threshold().denominator();
        strictlyMore = from.strictlyMore();
        tieRule = from.tieRule();
        recuseOwnUnit = from.recuseOwnUnit();
        abstentionAllowed = from.abstentionAllowed();
    }

    CouncilRegulation value() {
        return new CouncilRegulation(new Fraction(quorumNumerator, quorumDenominator), voteBase,
                new Fraction(thresholdNumerator, thresholdDenominator), strictlyMore, tieRule, recuseOwnUnit, abstentionAllowed);
    }
}
