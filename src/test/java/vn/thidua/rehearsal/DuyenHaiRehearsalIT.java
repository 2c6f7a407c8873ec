package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.rehearsal.PlanFolder.Run;

/** Duyên Hải 2021: each scenario holds, and a copy with one value turned fails at exactly that value. */
class DuyenHaiRehearsalIT {

    private static final PlanFolder PLAN = PlanFolder.of("duyen-hai-2021");

    @TempDir
    Path copy;

    @ParameterizedTest
    @ValueSource(strings = {"sc-02", "sc-03", "sc-03-awards", "sc-03-early"})
    void holds(String scenario) {
        Run run = PLAN.play(scenario + ".yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aPlanThatAllowsFourWorksDoesNotRefuseTheFourth() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-02.yaml", "plan.yaml", "  max: 3\n", "  max: 4\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("19/08/2021 09:00", "lẽ ra phải bị từ chối: «tối đa 03»");
    }

    @Test
    void aTargetWithAFigureIsNoReasonToRefuse() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-03.yaml", "parts/sc-03-launch.yaml", "targets: Làm nhiều công trình", "targets: Làm 03 công trình");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("24/08/2021 09:00", "cb-phuong-1", "lẽ ra phải bị từ chối");
    }

    @Test
    void nobodyIsWaivedWithoutAReason() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-03.yaml", "parts/sc-03-reports.yaml", "reason: Toàn xã cách ly y tế", "reason: \" \"");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("06/12/2021 10:00", "Phải ghi lý do miễn");
        assertThat(run.failedChecks()).hasSize(2).allMatch(check -> check.contains("duyen-hai-2021/p0/r1"));
    }

    @Test
    void nothingIsSummedUpEarlyWithoutTheChair() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-03-early.yaml", "sc-03-early.yaml", "{at: 2022-06-24 09:00, by: chu-tich,", "{at: 2022-06-24 09:00, by: pho-chu-tich,");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("24/06/2022 09:00", "pho-chu-tich", "Chỉ Chủ tịch");
        assertThat(run.failedActs()).filteredOn(act -> act.contains("Chưa hết thời gian thi đua (đến hết ngày 30/06/2022)")).hasSize(13);
    }

    @Test
    void anAnswerAfterTheDayThatWasAskedForFindsTheChairsTask() throws IOException {
        Run run = PLAN.playTurned(copy, "sc-03-awards.yaml", "sc-03-awards.yaml", "answerBy: 2022-09-30", "answerBy: 2022-08-31");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("05/09/2022 08:00", "phong-kinh-te/1/e", "không có công việc đang mở");
        assertThat(run.failedChecks()).anySatisfy(check -> assertThat(check).contains("phong-kinh-te/1/e", "status = SENT"));
    }
}
