package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was written after the processes, with a mix of its own, runs on them as it is: pledges, one title, two rounds of works, monthly reports. */
class SixthPlanRehearsalIT {

    private static final PlanFolder PLANS = new PlanFolder(Path.of("src/test/resources/plans/so-noi-vu-2026"));

    @TempDir
    Path copy;

    @Test
    void runsFromLaunchToSummary() {
        PlanFolder.Run run = PLANS.play("sc-whole.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aLaterDayOfTheMonthMovesTheReportsOfEveryMonth() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-whole.yaml", "plan.yaml", "day: 20", "day: 25");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).hasSize(4).allMatch(check -> check.contains("dueAt = 2026-0") && check.contains("-26 00:00"));
    }
}
