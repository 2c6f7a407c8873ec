package vn.thidua.plan;

/**
 * A title as the plan names it.
 *
 * @param words the plan's words
 * @param title the legal title they mean; null when there is none
 */
public record TitleName(String words, EmulationTitle title) {
}
