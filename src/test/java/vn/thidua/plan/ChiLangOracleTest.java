package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the linter says of the Chi Lăng plan, against the oracle of known mistakes. */
class ChiLangOracleTest {

    private static final LocalDate MONTH_OF_ISSUE = LocalDate.of(2023, 12, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The data-level rows of the oracle that belong to this plan; T-48 is a row of another plan that says "same in S4". */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("VR-DOC-01", "T-49"), Map.entry("VR-DOC-02", "T-49"), Map.entry("VR-DOC-03", "T-48"), Map.entry("VR-DAT-02", "T-03"),
            Map.entry("VR-AWD-02", "T-51"), Map.entry("VR-REG-01", "T-52"), Map.entry("VR-SUB-01", "T-53"), Map.entry("VR-SUB-02", "T-53"),
            Map.entry("VR-SUB-03", "T-54"), Map.entry("VR-DAT-09", "T-55"), Map.entry("VR-DAT-08", "T-56"), Map.entry("VR-DOC-07", "T-57"),
            Map.entry("VR-ORG-03", "T-58"), Map.entry("VR-TXT-02", "T-59"), Map.entry("VR-LAW-01", "T-60"), Map.entry("VR-DOC-04", "T-61"),
            Map.entry("VR-ORG-01", "T-64"));

    private final MovementPlan asIssued = PlanFormat.read(PlanText.file("plan-as-issued.yaml"));
    private final MovementPlan repaired = PlanFormat.read(PlanText.file("plan.yaml"));

    @Test
    void findsExactlyTheRowsOfTheOracleInTheMonthOfIssue() {
        assertThat(rows(asIssued, MONTH_OF_ISSUE)).containsExactly("T-03", "T-48", "T-49", "T-51", "T-52", "T-53", "T-54", "T-55", "T-56",
                "T-57", "T-58", "T-59", "T-60", "T-61");
    }

    @Test
    void findsTheEndOfTheDistrictToo() {
        assertThat(rows(asIssued, TODAY)).containsExactly("T-03", "T-48", "T-49", "T-51", "T-52", "T-53", "T-54", "T-55", "T-56",
                "T-57", "T-58", "T-59", "T-60", "T-61", "T-64");
    }

    @Test
    void blocksOnlyForTheBlankNumberAndDay() {
        assertThat(Lint.check(asIssued, MONTH_OF_ISSUE, List.of())).filteredOn(f -> f.severity() == Severity.BLOCK)
                .map(Finding::path).containsExactly("document.number", "document.issuedOn");
        assertThat(Lint.check(asIssued, MONTH_OF_ISSUE, List.of())).noneMatch(Finding::blocksLaunch);
        assertThat(Lint.check(asIssued.issuedAs(145, LocalDate.of(2023, 12, 12)), MONTH_OF_ISSUE, List.of()))
                .noneMatch(f -> f.severity() == Severity.BLOCK);
    }

    @Test
    void givesEachFindingAKeyOfItsOwnThatAReasonCanReferTo() {
        assertThat(Lint.check(asIssued, TODAY, List.of())).map(Finding::key).doesNotHaveDuplicates();
    }

    @Test
    void leavesToTheRepairedPlanWhatAPersonMustDecide() {
        assertThat(rows(repaired, LocalDate.of(2023, 12, 12))).containsExactly("T-03", "T-51", "T-52", "T-53", "T-57", "T-58", "T-59",
                "T-60", "T-61");
    }

    private static Set<String> rows(MovementPlan plan, LocalDate asOf) {
        Set<String> rows = new TreeSet<>();
        for (Finding finding : Lint.check(plan, asOf, List.of())) {
            rows.add(ROWS.getOrDefault(finding.rule(), "not in the oracle: " + finding));
        }
        return rows;
    }
}
