package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One condition of a title as data: either a test of one fact, or {@code all} or {@code any} of further conditions. The facts and their
 * names are listed in docs/rule-pack.md.
 *
 * @param words     the condition in Vietnamese
 * @param fact      name of the fact, e.g. {@code rating}; null in a node with parts
 * @param percentOf counts the fact as a share of this other fact, in percent, e.g. {@code members}
 * @param is        the fact must be this; a fact without any test must be true
 * @param in        the fact must be one of these, e.g. {@code EXCELLENT}
 * @param min       at least; {@code moreThan}, {@code max} and {@code lessThan} alike
 */
public record Requirement(String words, String fact, String percentOf, Boolean is, List<String> in, BigDecimal min, BigDecimal moreThan,
                          BigDecimal max, BigDecimal lessThan, List<Requirement> all, List<Requirement> any) {

    public Requirement {
        in = in == null ? List.of() : List.copyOf(in);
        all = all == null ? List.of() : List.copyOf(all);
        any = any == null ? List.of() : List.copyOf(any);
    }

    /** A condition that holds when all of these do. */
    public static Requirement allOf(String words, List<Requirement> all) {
        return new Requirement(words, null, null, null, null, null, null, null, null, all, null);
    }

    /**
     * Compares with the facts; a fact that is missing meets nothing, and the sentence says so.
     *
     * @param facts numbers, booleans and names by the fact's name
     */
    public Judgement judge(Map<String, ?> facts) {
        return new RequirementJudge(facts).judge(this);
    }
}
