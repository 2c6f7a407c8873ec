package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Unit;

/** The plans that ship as examples can be launched with the roster beside them. */
class FivePlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"duyen-hai-2021", "quang-thanh-2021", "tra-phong-2022", "my-thanh-2015", "chi-lang-2024"})
    void canBeLaunchedWithTheRosterBesideThem(String folder) throws Exception {
        MovementPlan plan = PlanFormat.read(Files.readString(Path.of("plans", folder, "plan.yaml")));
        List<Unit> units = Roster.read(Files.readString(Path.of("plans", folder, "roster.yaml"))).units().stream()
                .map(unit -> new Unit(unit.id(), unit.name(), unit.type(), unit.parent(), !Boolean.FALSE.equals(unit.subordinate()))).toList();
        LocalDate issued = plan.document().issuedOn().firstDay();

        List<Finding> findings = Lint.check(plan, issued, units);

        assertThat(findings).filteredOn(finding -> finding.severity() == Severity.BLOCK).isEmpty();
        assertThat(findings).map(Finding::key).doesNotHaveDuplicates();
    }
}
