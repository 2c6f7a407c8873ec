package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.rehearsal.PlanFolder.Run;

/** Mỹ Thạnh 2015–2020: six years in one movement hold, and a copy with one value turned fails at exactly that value. */
class MyThanhRehearsalIT {

    private static final PlanFolder PLAN = PlanFolder.of("my-thanh-2015");

    @TempDir
    Path copy;

    @Test
    void runsForSixYearsThroughChangedModels() {
        Run run = PLAN.play("sc-10.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("đã triển khai movement (bản 2), report (bản 2)");
    }

    @Test
    void theCouncilOf2018ChoseFewer() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-10.yaml", "parts/votes-fewer.yaml",
            "{unit: Đài truyền thanh xã}, give: {nominationId: \"{row.nominationId}\", choice: DISAGREE}",
            "{unit: Đài truyền thanh xã}, give: {nominationId: \"{row.nominationId}\", choice: AGREE}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).isEmpty();
        assertThat(run.failedChecks()).singleElement().asString().contains("my-thanh-2015/p3/a0/r0/dai-truyen-thanh/1", "recommended = true");
    }

    @Test
    void modelsThatTheLinterRefusesAreNotDeployed() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-10.yaml", "models-2018/processes/report/report.bpmn",
            "camunda:delegateExpression=\"${markLateDelegate}\"", "camunda:delegateExpression=\"${deleteReportDelegate}\"");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("01/06/2018 09:00", "report", "deleteReportDelegate");
        assertThat(run.failedChecks()).singleElement().asString().contains("my-thanh-2015/p3/r0/ubnd-xa-my-thanh", "version = 1");
    }
}
