package vn.thidua.council;

/** Regulations for tests. */
public final class CouncilRegulations {

    private CouncilRegulations() {
    }

    /** Quorum 2/3, more than half of those present, secret, a tie fails: Chi Lăng, SC-13. */
    public static CouncilRegulation chiLang() {
        return with(VoteBase.PRESENT, new Fraction(1, 2), true, TieRule.FAIL);
    }

    public static CouncilRegulation with(VoteBase base, Fraction threshold, boolean strictlyMore, TieRule tieRule) {
        return new CouncilRegulation(new Fraction(2, 3), base, threshold, strictlyMore, tieRule, true, true);
    }
}
