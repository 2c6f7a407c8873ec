package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quảng Thành: awards of three levels in 2021, and after the district is gone (SC-06). */
class QuangThanhAuthorityRehearsalIT {

    private static final PlanFolder PLANS = PlanFolder.of("quang-thanh-2021");

    @TempDir
    Path copy;

    @ParameterizedTest
    @ValueSource(strings = {"sc-06", "sc-06-2025"})
    void holds(String scenario) {
        PlanFolder.Run run = PLANS.play(scenario + ".yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void thePowerOfAnotherLevelDoesNotHelpTheCommune() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-06.yaml", "sc-06.yaml", "deciders/ADVANCED_WORKER/COMMUNE_CHAIR",
                "deciders/ADVANCED_WORKER/DISTRICT_CHAIR");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("19/11/2021 08:30", "Lao động tiên tiến", "chờ xác nhận");
        assertThat(run.failedChecks()).allSatisfy(check -> assertThat(check).containsAnyOf("p1/a0/d,", "van-phong/4,"));
    }

    @Test
    void onlyAnAdministratorConfirmsThePowerOf2025() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-06-2025.yaml", "sc-06-2025.yaml", "08:20, by: quan-tri", "08:20, by: chu-tich");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).element(0).asString().contains("22/08/2025 08:20", "bị từ chối");
        assertThat(run.failedActs()).element(1).asString().contains("22/08/2025 08:30", "Chiến sĩ thi đua cơ sở", "chờ xác nhận");
    }
}
