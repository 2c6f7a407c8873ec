package vn.thidua.plan;

/**
 * To whom the consolidated result of a round goes on (S1-21, S1-28).
 *
 * @param name   the plan's words, e.g. «cấp trên»
 * @param unitId the unit in the roster; null when the plan does not say which
 * @param words  the sentence that says so
 */
public record Upward(String name, String unitId, String words) {
}
