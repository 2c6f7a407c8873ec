package vn.thidua.council;

/**
 * How a council decides, as the plan gives it (L-62 to L-68).
 *
 * @param quorum            share of all members who must be present
 * @param threshold         share of the vote base that must agree
 * @param strictlyMore      whether exactly the threshold is not enough
 * @param recuseOwnUnit     whether a member may not vote on a nominee of the member's own unit
 * @param abstentionAllowed whether a ballot may be blank on a case
 */
public record CouncilRegulation(Fraction quorum, VoteBase voteBase, Fraction threshold, boolean strictlyMore, TieRule tieRule,
                                boolean recuseOwnUnit, boolean abstentionAllowed) {

    public int quorumOf(int members) {
        return quorum.ceilingOf(members);
    }
}
