package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.rehearsal.PlanFolder.Run;

/** What follows a decision, and awards outside the rounds: the scenarios hold, and a copy with one value turned fails at exactly that value. */
class AftermathRehearsalIT {

    private static final PlanFolder CHI_LANG = PlanFolder.of("chi-lang-2024");
    private static final PlanFolder MY_THANH = PlanFolder.of("my-thanh-2015");

    @TempDir
    Path copy;

    @Test
    void moneyComplaintAndRevocationHold() {
        Run run = CHI_LANG.play("sc-15.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void withoutTheAdministratorsNameTheSalaryPaysNothing() throws IOException {
        Run run = CHI_LANG.playTurned(copy, "sc-15.yaml", "sc-15.yaml", "salaryConfirmed: true", "salaryConfirmed: false");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("24/10/2024 09:30", "status = AWAITING_BASIS");
        assertThat(run.failedChecks()).noneMatch(check -> check.contains("award=")).anyMatch(check -> check.contains("reward="));
    }

    @Test
    void aDossierOfTheEighthDayIsLate() throws IOException {
        Run run = CHI_LANG.playTurned(copy, "sc-15.yaml", "sc-15.yaml", "at: 2024-11-14 09:00, by: cv-thi-dua", "at: 2024-11-19 09:00, by: cv-thi-dua");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).as(run.output()).isEmpty();
        assertThat(run.failedChecks()).singleElement().asString().contains("revocation=", "filingLate = true");
    }

    @Test
    void anAwardOutsideTheRoundsHolds() {
        Run run = MY_THANH.play("sc-ad-hoc.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void anotherAchievementOfTheSamePersonIsNotRefused() throws IOException {
        Run run = MY_THANH.playTurned(copy, "sc-ad-hoc.yaml", "parts/ad-hoc.yaml", "achievement: cứu hai em nhỏ đuối nước.,",
                "achievement: Dập lửa cứu nhà dân,");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("19/09/2019 09:00", "my-thanh-2015/x2", "lẽ ra phải bị từ chối");
    }
}
