package vn.thidua.rulepack;

/**
 * How a commendation council decides where its own regulation says nothing (L-62 to L-68).
 *
 * @param quorum       share of all members who must be present, written as a fraction such as {@code 2/3}
 * @param voteBase     PRESENT, ALL or VALID_BALLOTS
 * @param threshold    share of the vote base that must agree, a fraction
 * @param strictlyMore whether exactly the threshold is not enough
 * @param ballot       SECRET or OPEN
 * @param tie          FAIL or CHAIR
 */
public record CouncilRule(String quorum, String voteBase, String threshold, boolean strictlyMore, String ballot, String tie) {
}
