package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.rehearsal.PlanFolder.Run;

/** Quảng Thành 2021: each scenario holds, and a copy with one value turned fails at exactly that value. */
class QuangThanhRehearsalIT {

    private static final PlanFolder PLAN = PlanFolder.of("quang-thanh-2021");

    @TempDir
    Path copy;

    @ParameterizedTest
    @ValueSource(strings = {"sc-04", "sc-04-late"})
    void holds(String scenario) {
        Run run = PLAN.play(scenario + ".yaml");
        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void twentyMinutesLaterNothingIsTaken() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-04.yaml", "sc-04.yaml", "at: 2021-01-19 23:40", "at: 2021-01-20 00:00");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("20/01/2021 00:00", "không có công việc đang mở");
        assertThat(run.failedChecks()).anyMatch(check -> check.contains("quang-thanh-2021/r0/bo-phan-tai-chinh"));
    }
}
