package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SC-01: what the linter says of the five plans as they were issued, row by row of the oracle, and nothing else. */
class LintOracleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<OracleRow> oracle;

    LintOracleTest() throws IOException {
        oracle = OracleRow.all();
    }

    @Test
    void holdsTheSixtyFourRows() {
        assertThat(distinct(Severity.BLOCK) + distinct(Severity.WARN) + distinct(Severity.INFO)).isEqualTo(64);
        assertThat(distinct(Severity.WARN)).isEqualTo(40);
        assertThat(distinct(Severity.INFO)).isEqualTo(17);
        assertThat(oracle).filteredOn(row -> row.severity() == Severity.BLOCK).map(OracleRow::id)
                .containsExactlyInAnyOrder("T-01", "T-24", "T-28", "T-29", "T-32", "T-34", "T-49");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duyen-hai-2021", "quang-thanh-2021", "tra-phong-2022", "my-thanh-2015", "chi-lang-2024"})
    void findsEveryRowAndNothingElse(String plan) throws IOException {
        Result result = compare(plan, TODAY);

        System.out.println(result.table(plan));
        assertThat(result.missed()).as("missed").isEmpty();
        assertThat(result.beside()).as("findings that are in no row").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"duyen-hai-2021, 2021-08-10", "quang-thanh-2021, 2021-01-15", "tra-phong-2022, 2022-01-25", "my-thanh-2015, 2015-03-13",
        "chi-lang-2024, 2023-12-01"})
    void knowsNothingOnTheDayOfIssueThatCameLater(String plan, LocalDate issued) throws IOException {
        Result result = compare(plan, issued);

        assertThat(result.missed()).allMatch(OracleRow::today);
        assertThat(result.found()).noneMatch(OracleRow::today);
        assertThat(result.beside()).isEmpty();
    }

    @Test
    void blocksTheThreePlansThatMustBeRepairedFirst() throws IOException {
        assertThat(blocks("duyen-hai-2021")).anyMatch(Finding::blocksLaunch);
        assertThat(blocks("tra-phong-2022")).anyMatch(Finding::blocksLaunch);
        assertThat(blocks("chi-lang-2024")).isNotEmpty().allMatch(Finding::repairedAtIssue);
        assertThat(blocks("quang-thanh-2021")).isEmpty();
        assertThat(blocks("my-thanh-2015")).isEmpty();
    }

    @Test
    void letsTheClerkRepairWhatOnlyTheClerkCan() throws IOException {
        MovementPlan issued = asIssued("chi-lang-2024").issuedAs(145, LocalDate.of(2023, 12, 12));

        assertThat(Lint.check(issued, TODAY, List.of())).noneMatch(finding -> finding.severity() == Severity.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duyen-hai-2021", "quang-thanh-2021", "tra-phong-2022", "my-thanh-2015", "chi-lang-2024"})
    void givesEachFindingAKeyOfItsOwnThatAReasonCanReferTo(String plan) throws IOException {
        assertThat(Lint.check(asIssued(plan), TODAY, List.of())).map(Finding::key).doesNotHaveDuplicates();
    }

    private long distinct(Severity severity) {
        return oracle.stream().filter(row -> row.severity() == severity).map(OracleRow::id).distinct().count();
    }

    private List<Finding> blocks(String plan) throws IOException {
        return Lint.check(asIssued(plan), TODAY, List.of()).stream().filter(finding -> finding.severity() == Severity.BLOCK).toList();
    }

    private Result compare(String plan, LocalDate asOf) throws IOException {
        List<Finding> findings = Lint.check(asIssued(plan), asOf, List.of());
        List<OracleRow> rows = oracle.stream().filter(row -> row.plan().equals(plan)).toList();
        return new Result(rows.stream().filter(row -> row.isFoundIn(findings)).toList(), rows.stream().filter(row -> !row.isFoundIn(findings)).toList(),
                findings.stream().filter(finding -> rows.stream().noneMatch(row -> row.claims(finding))).toList(), findings.size());
    }

    private static MovementPlan asIssued(String plan) throws IOException {
        return PlanFormat.read(Files.readString(Path.of("plans", plan, "plan-as-issued.yaml")));
    }

    /** The comparison of one plan with its rows. */
    private record Result(List<OracleRow> found, List<OracleRow> missed, List<Finding> beside, int findings) {

        String table(String plan) {
            return "%-17s %2d findings | rows found %2d (text-level %d): %s | missed %d: %s | in no row %d: %s".formatted(plan, findings, found.size(),
                    found.stream().filter(OracleRow::textLevel).count(), ids(found), missed.size(), ids(missed), beside.size(),
                    beside.stream().map(Finding::key).toList());
        }

        private static String ids(List<OracleRow> rows) {
            return String.join(" ", rows.stream().map(OracleRow::id).toList());
        }
    }
}
