package vn.thidua.rehearsal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Unit;
import vn.thidua.plan.Finding;
import vn.thidua.plan.LegalCalendar;
import vn.thidua.plan.LintContext;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlanFormat;
import vn.thidua.plan.PlanLinter;

/** The demonstration's scenarios on whatever day they are played. */
class DemoScenariosTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<Resource> SCENARIOS = List.of("finished", "council", "registration").stream()
        .<Resource>map(name -> new FileSystemResource("plans/demo/" + name + ".yaml")).toList();

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-11-20", "2026-11-26", "2026-11-27", "2027-01-02", "2027-02-08", "2027-05-01", "2028-02-29", "2028-03-06", "2031-09-05"})
    void leadUpToTheDayOfTheFirstStart(LocalDate today) {
        Instant now = today.atTime(10, 30).atZone(VIETNAM).toInstant();
        for (Resource file : SCENARIOS) {
            Props props = Props.readEndingBefore(now, file);
            Instant end = Props.instant(props.scenario().end());
            assertThat(end).isBeforeOrEqualTo(now).isAfter(now.minus(Duration.ofDays(7)));
            assertThat(props.scenario().actions()).allMatch(action -> Props.instant(action.at()).isBefore(end));

            MovementPlan plan = PlanFormat.read(props.planYaml());
            assertThat(plan.id()).isEqualTo(props.planId());
            LocalDate prepared = LocalDate.ofInstant(Props.instant(props.scenario().start()), VIETNAM);
            assertThat(findings(plan, prepared, props.rosterYaml())).noneMatch(Finding::blocksLaunch)
                .noneMatch(finding -> finding.rule().equals("VR-DAT-13"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-26", "2027-02-11", "2029-07-04"})
    void leaveTheRegistrationWindowOpenForAWeekAtLeast(LocalDate today) {
        Props props = Props.readEndingBefore(today.atStartOfDay(VIETNAM).toInstant(), SCENARIOS.get(2));
        LocalDate extendedTo = props.scenario().actions().stream().filter(action -> action.to() != null).findFirst().orElseThrow().to();
        assertThat(extendedTo).isAfterOrEqualTo(today.plusDays(9)).isBeforeOrEqualTo(today.plusDays(15));
    }

    @Test
    void areThreeMovementsOfOnePlanInOneCommune() throws IOException {
        List<Props> all = SCENARIOS.stream().map(Props::read).toList();
        assertThat(all).extracting(Props::planId).containsExactly("chi-lang-chuyen-doi-so", "chi-lang-nong-thon-moi", "chi-lang-60-nam");
        assertThat(all).extracting(Props::rosterYaml).containsOnly(all.get(0).rosterYaml());
        assertThat(units(new FileSystemResource("plans/demo/roster.yaml").getContentAsString(StandardCharsets.UTF_8))).hasSize(45);
    }

    @Test
    void knowsTheKeysOfItsOwnMovement() {
        Props props = Props.read(SCENARIOS.get(2));
        assertThat(List.of("chi-lang-60-nam", "chi-lang-60-nam/r0/thon-na-pai", "chi-lang-60-nam-2/r0")).allMatch(props::isOfMovement);
        assertThat(List.of("chi-lang-60", "chi-lang-60-nam-sau/r0", "chi-lang-nong-thon-moi/r0")).noneMatch(props::isOfMovement);
    }

    private static List<Finding> findings(MovementPlan plan, LocalDate asOf, String roster) {
        return new PlanLinter().check(plan,
            new LintContext(asOf, BusinessCalendar.vietnam(), LegalCalendar.vietnam(), (title, day) -> List.of(), units(roster), 5));
    }

    private static List<Unit> units(String roster) {
        return Roster.read(roster).units().stream()
            .map(unit -> new Unit(unit.id(), unit.name(), unit.type(), unit.parent(), !Boolean.FALSE.equals(unit.subordinate()))).toList();
    }
}
