package vn.thidua.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the oracle of known mistakes, {@code lint/oracle.csv}.
 *
 * @param today whether it is seen only long after the issue
 * @param where parts of the path or message of its findings; empty = any finding of the rules
 */
record OracleRow(String id, String plan, List<String> rules, Severity severity, boolean textLevel, boolean today, List<String> where) {

    static List<OracleRow> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/lint/oracle.csv")).stream()
                .filter(line -> line.startsWith("T-")).map(OracleRow::parse).toList();
    }

    private static OracleRow parse(String line) {
        String[] cell = line.split(",", 7);
        String where = cell[6].replace("\"", "");
        return new OracleRow(cell[0], cell[1], List.of(cell[2].split(" ")), Severity.valueOf(cell[3]), cell[4].equals("text"),
                cell[5].equals("yes"), where.equals("*") ? List.of() : Arrays.asList(where.split("\\|")));
    }

    boolean claims(Finding finding) {
        return rules.contains(finding.rule())
                && (where.isEmpty() || where.stream().anyMatch((finding.path() + " " + finding.message())::contains));
    }

    /** Every rule and every place of the row has its finding, and the gravest is as grave as the oracle says. */
    boolean isFoundIn(List<Finding> findings) {
        List<Finding> mine = findings.stream().filter(this::claims).toList();
        return rules.stream().allMatch(rule -> mine.stream().anyMatch(finding -> finding.rule().equals(rule)))
                && where.stream().allMatch(part -> mine.stream().anyMatch(finding -> (finding.path() + " " + finding.message()).contains(part)))
                && mine.stream().map(Finding::severity).sorted().findFirst().filter(severity::equals).isPresent();
    }
}
