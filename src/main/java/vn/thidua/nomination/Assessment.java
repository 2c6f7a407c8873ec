package vn.thidua.nomination;

import java.util.List;
import vn.thidua.rulepack.Explanation;

/**
 * The criteria of a nominee's group, evaluated.
 *
 * @param group    code of the group, or null when none fits and the appraiser must choose
 * @param eligible whether the tree of the group and the registration both hold
 * @param sentence the outcome with what is missing
 * @param kept     further answers to keep, of the law on titles
 */
public record Assessment(String group, boolean eligible, String sentence, List<CriterionResult> results, List<Explanation> kept) {

    public Assessment {
        results = List.copyOf(results);
        kept = List.copyOf(kept);
    }

    /** Without the law on titles. */
    public Assessment(String group, boolean eligible, String sentence, List<CriterionResult> results) {
        this(group, eligible, sentence, results, List.of());
    }
}
