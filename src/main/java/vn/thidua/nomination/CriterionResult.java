package vn.thidua.nomination;

/**
 * How one criterion came out.
 *
 * @param name      the criterion in a few words
 * @param words     the plan's exact words
 * @param evidence  the fact and its proof, in Vietnamese
 * @param threshold the smallest value that passes, in Vietnamese; empty for a yes/no fact
 * @param met       whether it holds
 * @param needed    false when another branch of the plan's «hoặc» makes it unnecessary
 * @param version   plan and decision table that gave the answer
 */
public record CriterionResult(String criterion, String name, String words, String evidence, String threshold, boolean met,
                              boolean needed, String sentence, String version) {
}
