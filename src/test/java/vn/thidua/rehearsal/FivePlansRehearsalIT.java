package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every plan that ships launches as repaired; as issued, one is stopped and two need only typed confirmations (SC-01). */
class FivePlansRehearsalIT {

    @TempDir
    Path copy;

    @ParameterizedTest
    @CsvSource({"duyen-hai-2021, sc-launch", "duyen-hai-2021, sc-01", "quang-thanh-2021, sc-launch", "quang-thanh-2021, sc-01",
        "tra-phong-2022, sc-launch", "my-thanh-2015, sc-launch", "my-thanh-2015, sc-01"})
    void holds(String plan, String scenario) {
        PlanFolder.Run run = PlanFolder.of(plan).play(scenario + ".yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aRegistrationThatLosesItsReceiverStopsTheLaunch() throws IOException {
        PlanFolder.Run run = PlanFolder.of("quang-thanh-2021").playTurned(copy, "sc-01.yaml", "plan-as-issued.yaml",
            "  receiver: {name: Ủy ban nhân dân xã, via: Văn phòng HĐND và UBND xã, unitId: van-phong, role: ADVISORY_BODY}\n", "");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("blocked=false", "blocked = true");
        assertThat(run.failedChecks()).first().asString().contains("status = IN_REVIEW");
    }
}
