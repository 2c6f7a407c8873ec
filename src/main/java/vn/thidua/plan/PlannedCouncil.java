package vn.thidua.plan;

import java.util.Set;

/**
 * How the council works; its members come from the roster. What is null is for the rule pack to fill.
 *
 * @param name           the plan's name for it
 * @param unitId         the unit at which the council roles are held
 * @param words          what the plan says it does
 * @param decides        whether the plan says that it decides, which no council may (L-60)
 * @param quorumFraction share of all members that must be present, as text, e.g. {@code 2/3}
 * @param threshold      share of the base that recommends, as text, e.g. {@code 1/2}
 * @param strictlyMore   whether more than the threshold is needed
 * @param voteBase       what the share is taken of
 * @param ballot         how they vote
 * @param tieRule        what a tie means
 * @param recusal        when a member does not vote
 */
public record PlannedCouncil(String name, String unitId, String words, boolean decides, String quorumFraction, String threshold,
                                Boolean strictlyMore, VoteBase voteBase, Ballot ballot, TieRule tieRule, Set<Recusal> recusal) {

    /** What a share of votes is taken of; the recused are never counted. */
    public enum VoteBase { PRESENT, ALL, VALID_BALLOTS }

    /** How they vote. */
    public enum Ballot { SECRET, OPEN }

    /** What a tie means. */
    public enum TieRule { FAIL, CHAIR }

    /** A member does not vote on himself, on his own unit, on a relative. */
    public enum Recusal { SELF, UNIT, RELATIVE }

    public PlannedCouncil {
        recusal = Absent.set(recusal);
    }
}
