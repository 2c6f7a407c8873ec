package vn.thidua.rulepack;

/**
 * What answering again gave.
 *
 * @param note why there is no answer, in Vietnamese; null otherwise
 */
public record Replay(Explanation kept, Outcome outcome, String note) {

    /** NO_ANSWER where no rule can answer again, or what it would read is no longer at hand. */
    public enum Outcome { SAME, DIFFERENT, NO_ANSWER }
}
