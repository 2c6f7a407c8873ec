package vn.thidua.nomination;

import java.util.List;

/**
 * The criteria of a nominee's group, evaluated.
 *
 * @param group    code of the group, or null when none fits and the appraiser must choose
 * @param eligible whether the tree of the group and the registration both hold
 * @param sentence the outcome with what is missing
 */
public record Assessment(String group, boolean eligible, String sentence, List<CriterionResult> results) {

    public Assessment {
        results = List.copyOf(results);
    }
}
