package vn.thidua.plan;

import java.util.List;

/**
 * What somebody's words for a title mean.
 *
 * @param title       the legal title, null when the words are none
 * @param reason      why they are none, a Vietnamese half sentence; empty when they are one
 * @param suggestions legal titles that may be meant, best first
 */
public record TitleReading(EmulationTitle title, String reason, List<EmulationTitle> suggestions) {

    public TitleReading {
        suggestions = List.copyOf(suggestions);
    }
}
