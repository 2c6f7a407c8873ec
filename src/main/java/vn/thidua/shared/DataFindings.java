package vn.thidua.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link DataCheck} found.
 *
 * @param checked    how many things were looked at
 * @param violations one Vietnamese sentence each, naming what and which key
 */
public record DataFindings(int checked, List<String> violations) {

    public DataFindings {
        violations = List.copyOf(violations);
    }

    public DataFindings and(DataFindings other) {
        return new DataFindings(checked + other.checked, Stream.concat(violations.stream(), other.violations.stream()).toList());
    }
}
