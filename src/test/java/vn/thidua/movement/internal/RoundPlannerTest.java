package vn.thidua.movement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.deadline.BusinessCalendar;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.deadline.Deadlines;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.shared.YamlDocument;

class RoundPlannerTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.vietnam();
    private static final Instant LAUNCHED = Instant.parse("2023-12-12T02:00:00Z");

    private final RoundPlanner planner = new RoundPlanner(new Deadlines(CALENDAR), CALENDAR);

    @Test
    void laysOutTheRepairedPlan() throws IOException {
        LaunchSheet sheet = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.rounds()).extracting(StoredRound::key, StoredRound::obligationCode).containsExactly(
                tuple("m/r0", "registration"), tuple("m/r1", "publicity-airtime"),
                tuple("m/r2", "publicity-plan"), tuple("m/p0/r0", "final-summary"),
                tuple("m/p0/a0/r0", "award-dossier"));
        assertThat(sheet.phases()).singleElement().satisfies(phase -> {
            assertThat(phase.view().startsOn()).isEqualTo("2024-01-01");
            assertThat(phase.view().endsOn()).isEqualTo("2024-10-31");
        });
        assertThat(sheet.missingDay()).isEmpty();
        assertThat(sheet.leftOut()).extracting(PlannedObligation::code).containsExactly("child-plan", "mobilisation");
    }

    @Test
    void opensRegistrationAtLaunchAndEndsItWithTheSaturday() throws IOException {
        StoredRound registration = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.DEFAULT)).rounds().get(0);
        assertThat(registration.opensAt()).isEqualTo(LAUNCHED);
        assertThat(registration.dueAt()).isEqualTo("2024-01-20T17:00:00Z");
        assertThat(registration.dueWords()).isEqualTo("chậm nhất ngày 20/01/2024");
    }

    @Test
    void movesTheSaturdayToMondayWhenThePolicySaysSo() throws IOException {
        StoredRound registration = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.ROLL_OVER)).rounds().get(0);
        assertThat(registration.dueAt()).isEqualTo("2024-01-22T17:00:00Z");
    }

    @Test
    void opensTheSummaryTheDayAfterThePhase() throws IOException {
        StoredRound summary = planner.lay(plan("plan.yaml"), terms(DeadlinePolicy.DEFAULT)).rounds().get(3);
        assertThat(summary.opensAt()).isEqualTo("2024-10-31T17:00:00Z");
    }

    @Test
    void missesTheDaysThatThePlanAsIssuedLeavesOut() throws IOException {
        LaunchSheet sheet = planner.lay(plan("plan-as-issued.yaml"), terms(DeadlinePolicy.DEFAULT));
        assertThat(sheet.missingDay()).extracting(PlannedObligation::code).contains("final-summary", "award-dossier");
    }

    private static LaunchTerms terms(DeadlinePolicy policy) {
        return new LaunchTerms("m", LAUNCHED, LocalDate.of(2023, 12, 12), policy);
    }

    private static MovementPlan plan(String file) throws IOException {
        return YamlDocument.parse(Files.readString(Path.of("plans/chi-lang-2024", file))).as(MovementPlan.class);
    }
}
