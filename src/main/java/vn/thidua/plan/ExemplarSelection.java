package vn.thidua.plan;

/**
 * Who picks exemplars («điển hình tiên tiến») to make known and replicate (S0-32, S1-13, S3-06).
 *
 * @param words    the plan's words
 * @param selector who picks them, in the plan's words; null when the plan names nobody
 * @param unitId   the selector's unit in the roster
 * @param council  whether a council session picks them, apart from the review of awards
 */
public record ExemplarSelection(String words, String selector, String unitId, boolean council) {
}
