package vn.thidua.rulepack;

import java.util.List;

/**
 * The answer to a {@link Requirement}.
 *
 * @param sentence what was asked and found, in Vietnamese, without a full stop
 * @param parts    the answers to the parts of a requirement that has some
 */
public record Judgement(boolean met, String sentence, List<Judgement> parts) {

    /** The answers that stand alone: the leaves of the tree, in order. */
    public List<Judgement> leaves() {
        return parts.isEmpty() ? List.of(this) : parts.stream().flatMap(part -> part.leaves().stream()).toList();
    }
}
