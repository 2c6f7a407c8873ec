package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quảng Thành 2021: the cap on Chiến sĩ thi đua cơ sở in three roundings (SC-05), rating or initiative under three rule packs (SC-07). */
class QuangThanhTitlesRehearsalIT {

    private static final PlanFolder PLANS = PlanFolder.of("quang-thanh-2021");
    private static final String LIST = "quang-thanh-2021/p1/a0/r0/van-phong";

    @TempDir
    Path copy;

    @ParameterizedTest
    @ValueSource(strings = {"sc-05", "sc-05-half-up", "sc-05-ceil", "sc-05-twenty", "sc-07"})
    void holds(String scenario) {
        PlanFolder.Run run = PLANS.play(scenario + ".yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void withoutAFighterTheCollectiveFails() throws IOException {
        String vote = "where: {award: Chiến sĩ thi đua cơ sở}, give: {nominationId: \"{row.nominationId}\", choice: ";
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-05.yaml", "sc-05.yaml", vote + "AGREE}", vote + "DISAGREE}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).isEmpty();
        assertThat(run.failedChecks()).hasSize(2).last().asString().contains("advice=" + LIST + "/24", "recommended");
    }

    @Test
    void roundedHalfUpTheFourthIsRefused() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-05-ceil.yaml", "sc-05-ceil.yaml", "symbol: 03/2021/QĐ-UBND", "symbol: 02/2021/QĐ-UBND");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("09/11/2021 08:15", "vượt tỷ lệ Chiến sĩ thi đua cơ sở", "tối đa 3");
    }

    @Test
    void whoIsOnlyGoodAndHasNoInitiativeIsRefused() throws IOException {
        String rating = "where: {name: Nguyễn Mẫu Tú}, give: {name: \"{row.name}\", rating: ";
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-07.yaml", "sc-07.yaml", rating + "EXCELLENT}", rating + "GOOD}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("16/11/2021 09:10", "van-phong/2", "Cần một trong các thành tích");
    }

    @Test
    void anInitiativeAfterTheThirtyFirstIsNone() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-07.yaml", "sc-07.yaml", "at: 2021-10-31 23:30", "at: 2021-11-01 00:00");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("01/11/2021 00:00", "không có công việc đang mở");
        assertThat(run.failedChecks()).first().asString().contains("obligation=quang-thanh-2021/p1/r0/van-phong");
    }
}
