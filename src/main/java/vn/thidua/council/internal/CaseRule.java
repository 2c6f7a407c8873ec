package vn.thidua.council.internal;

import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;
import vn.thidua.plan.Award;
import vn.thidua.plan.PlannedCouncil;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.RuleValue;

/**
 * By what one case is judged: the council's own regulation, and the law on the award proposed where that is silent or weaker than a verified
 * value. A proposal of the rule pack, and one that a person confirmed, only fills gaps.
 *
 * @param law    names the law in the explanation; empty where the share is the council's own
 * @param source plan, version and rule pack, as an explanation keeps them
 */
public record CaseRule(CouncilRegulation regulation, String law, String source) {

    static CaseRule of(PlannedCouncil plan, RuleValue<CouncilRule> rule, Award award, String source) {
        CouncilRegulation own = PlanRegulations.merge(plan, rule.value());
        CouncilRegulation applied = rule.decidesAlone() ? stricter(own, PlanRegulations.merge(null, rule.value())) : own;
        boolean silent = plan == null || plan.threshold() == null || plan.strictlyMore() == null || plan.voteBase() == null;
        String law = silent || !applied.equals(own) ? " theo quy định đối với %s (%s)".formatted(award.label(), rule.evidence()) : "";
        return new CaseRule(applied, law, source);
    }

    private static CouncilRegulation stricter(CouncilRegulation own, CouncilRegulation law) {
        int compared = law.threshold().compareShare(own.threshold().numerator(), own.threshold().denominator());
        Fraction threshold = compared < 0 ? law.threshold() : own.threshold();
        boolean strictly = compared == 0 ? own.strictlyMore() || law.strictlyMore() : compared < 0 ? law.strictlyMore() : own.strictlyMore();
        TieRule tie = law.tieRule() == TieRule.FAIL ? TieRule.FAIL : own.tieRule();
        return new CouncilRegulation(own.quorum(), wider(own.voteBase(), law.voteBase()), threshold, strictly, tie, own.recuseOwnUnit(),
                own.abstentionAllowed());
    }

    /** Of two bases the one that is never smaller. */
    private static VoteBase wider(VoteBase one, VoteBase other) {
        if (one == VoteBase.ALL || other == VoteBase.ALL) {
            return VoteBase.ALL;
        }
        return one == VoteBase.PRESENT ? one : other;
    }
}
