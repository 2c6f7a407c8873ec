package vn.thidua.rulepack;

import java.util.List;

/**
 * A value of the law with its evidence.
 *
 * @param sources ids of the legal sources, such as {@code LAW Đ80}
 * @param note    what a person should know before relying on it, or null
 */
public record RuleValue<T>(T value, RuleMark mark, List<String> sources, String note) {

    /** Whether the value may decide an award without a named person confirming it. */
    public boolean decidesAlone() {
        return mark == RuleMark.VERIFIED;
    }

    /** The evidence in Vietnamese, for the end of an explanation, e.g. "đã đối chiếu văn bản: LAW Đ80". */
    public String evidence() {
        return sources.isEmpty() ? mark.label() : mark.label() + ": " + String.join(", ", sources);
    }
}
