package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.rehearsal.PlanFolder.Run;

/** Values of the law in a rehearsal: confirmed by an administrator only, and every kept answer comes out the same again. */
class RulesRehearsalIT {

    private static final PlanFolder CHI_LANG = PlanFolder.of("chi-lang-2024");

    @TempDir
    Path copy;

    @Test
    void anAdministratorConfirmsWhatWasNotRead() {
        Run run = CHI_LANG.play("sc-rules.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void anotherPersonsConfirmationFails() throws IOException {
        Run run = CHI_LANG.playTurned(copy, "sc-rules.yaml", "sc-rules.yaml", "at: 2023-12-13 08:20, by: quan-tri", "at: 2023-12-13 08:20, by: chu-tich");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("13/12/2023 08:20", "Chỉ quản trị viên");
        assertThat(run.failedChecks()).singleElement().asString().contains("baseSalaryVnd");
    }

    @Test
    void answersOfADecisionAndItsMoneyComeOutTheSame() throws IOException {
        Run run = CHI_LANG.playTurned(copy, "sc-15.yaml", "sc-15.yaml", "expect:\n", "expect:\n- {replay: chi-lang-2024, different: 0, differing: []}\n");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("replay=chi-lang-2024");
    }

    @Test
    void anExpectedDifferenceIsNotFound() throws IOException {
        Run run = CHI_LANG.playTurned(copy, "sc-11.yaml", "sc-11.yaml", "expect:\n", "expect:\n- {replay: chi-lang-2024, different: 1}\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).singleElement().asString().contains("replay=chi-lang-2024");
    }
}
