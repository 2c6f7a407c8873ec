package vn.thidua.plan;

/**
 * Something the plan says is attached (S4-32).
 *
 * @param name     what it is
 * @param words    the plan's words
 * @param provided whether it is really there
 */
public record Annex(String name, String words, boolean provided) {
}
