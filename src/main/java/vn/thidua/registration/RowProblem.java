package vn.thidua.registration;

import java.util.List;
import vn.thidua.registration.RegistrationDemands.Option;

/**
 * What is wrong with one cell of a table.
 *
 * @param row         number of the row as the person sees it: in a file that of the sheet, in a form from 1
 * @param column      Vietnamese heading of the column
 * @param value       what stands there
 * @param reason      a Vietnamese half sentence
 * @param suggestions values to take instead, best first
 */
public record RowProblem(int row, String column, String value, String reason, List<Option> suggestions) {

    public RowProblem {
        suggestions = List.copyOf(suggestions);
    }

    /** The whole of it in one sentence. */
    public String sentence() {
        String instead = suggestions.isEmpty() ? "" : "; gợi ý: " + String.join(", ", suggestions.stream().map(Option::label).toList());
        return "Dòng %d, cột «%s»: %s%s.".formatted(row, column, reason, instead);
    }
}
