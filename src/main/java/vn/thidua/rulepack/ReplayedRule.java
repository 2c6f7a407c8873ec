package vn.thidua.rulepack;

/** Answers questions of one kind again, from the inputs that were kept with the first answer and from the law as released then. */
public interface ReplayedRule {

    /** Whether it can answer explanations of this rule. */
    boolean answers(String rule);

    /**
     * Whether answering again gives what was kept.
     *
     * @throws vn.thidua.shared.Refused when the release or the plan that was read is no longer at hand
     */
    boolean repeats(Explanation kept);
}
