package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mỹ Thạnh 2015: at most two collectives and three individuals a year (SC-10). */
class MyThanhQuotaRehearsalIT {

    private static final PlanFolder PLANS = PlanFolder.of("my-thanh-2015");

    @TempDir
    Path copy;

    @Test
    void theThirdCollectiveAndTheFourthPersonAreRefused() {
        PlanFolder.Run run = PLANS.play("sc-10-quota.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void withThreeCollectivesAYearTheThirdIsRecommended() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-10-quota.yaml", "plan.yaml", "{nominee: COLLECTIVE, value: 2,", "{nominee: COLLECTIVE, value: 3,");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("17/12/2015 08:00", "không thuộc diện không khen thưởng");
        assertThat(run.failedChecks()).first().asString().contains("advice=my-thanh-2015/p0/a0/r0/bo-phan-van-hoa-xa-hoi/1", "recommended = true");
    }
}
