package vn.thidua.plan;

/**
 * How many may be chosen (S3-11).
 *
 * @param nominee of whom
 * @param value   the number
 * @param kind    ceiling, exact number, floor, or not clear from the words
 * @param per     the span it holds for
 * @param words   the plan's words
 */
public record Quota(NomineeKind nominee, int value, Kind kind, Span per, String words) {

    /** How the number binds. */
    public enum Kind { MAX, EXACT, MIN, AMBIGUOUS }

    /** The span the number holds for. */
    public enum Span { YEAR, PHASE, MOVEMENT }
}
