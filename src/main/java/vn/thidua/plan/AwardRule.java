package vn.thidua.plan;

import java.util.Set;
import vn.thidua.rulepack.ChairLevel;

/**
 * An award the plan offers.
 *
 * @param form     null when the plan names none
 * @param decider  whose award it is; null when the plan does not say
 * @param nominees who can get it
 * @param words    the plan's words
 * @param criteria criteria of its own, in the plan's words; null = those of the subject groups
 */
public record AwardRule(CommendationForm form, ChairLevel decider, Set<NomineeKind> nominees, String words, String criteria) {

    public AwardRule {
        nominees = Absent.set(nominees);
    }
}
