package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.rehearsal.PlanFolder.Run;

/** Chi Lăng 2024 as issued by hand: each scenario holds, and a copy with one value turned fails at exactly that value. */
class ChiLangRehearsalIT {

    private static final PlanFolder PLAN = PlanFolder.of("chi-lang-2024");

    @TempDir
    Path copy;

    @ParameterizedTest
    @ValueSource(strings = {"sc-11", "sc-11-roll-over", "sc-12", "sc-13", "sc-14-yes", "sc-14-no", "sc-14-none"})
    void holds(String scenario) {
        Run run = PLAN.play(scenario + ".yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aRegistrationAfterTheSaturdayIsNotThere() throws IOException {
        Run run = turned("sc-11.yaml", "sc-11.yaml", "at: 2024-01-19 16:00", "at: 2024-01-21 16:00");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).singleElement().asString().contains("registration=chi-lang-2024/r0/xa-van-thuy,");
        assertThat(run.failedActs()).singleElement().asString().contains("21/01/2024 16:00", "cb-xa-van-thuy");
    }

    @Test
    void oneDongLessIsNotEnough() throws IOException {
        Run run = turned("sc-12.yaml", "parts/nomination.yaml", "amount: 120000000,", "amount: 119999999,");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).singleElement().asString().contains("nomination=chi-lang-2024/p0/a0/r0/xa-nhan-ly/1,");
        assertThat(run.failedActs()).singleElement().asString().contains("xa-nhan-ly/1", "119.999.999, thấp hơn 120.000.000");
    }

    @Test
    void sevenPresentDoNotOpenTheSecondSitting() throws IOException {
        Run run = turned("sc-13.yaml", "sc-13.yaml", "{memberId: tt-mat-tran-to-quoc, present: true}",
            "{memberId: tt-mat-tran-to-quoc, present: false, absenceReason: Nghỉ ốm}");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("21/11/2024 08:20", "status = NOT_QUORATE");
    }

    @Test
    void theProvincesRefusalLeavesNoBangKhen() throws IOException {
        Run run = turned("sc-14-yes.yaml", "sc-14-yes.yaml", "{answer: GRANTED, document: 2100/QĐ-UBND,", "{answer: DECLINED, reason: Không,");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).hasSize(2).allSatisfy(check -> assertThat(check).contains("phong-tai-chinh/1"))
                .anySatisfy(check -> assertThat(check).contains("status = DECLINED"))
                .anySatisfy(check -> assertThat(check).contains("Không có trong sổ khen thưởng"));
    }

    @Test
    void theWarningIsNotThereBeforeItsHour() throws IOException {
        Run run = turned("sc-14-none.yaml", "sc-14-none.yaml", "at: 2024-12-02 08:05", "at: 2024-12-02 07:55");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedChecks()).isEmpty();
        assertThat(run.failedActs()).singleElement().asString().contains("02/12/2024 07:55", "phong-tai-chinh/1/e");
    }

    private Run turned(String scenario, String file, String from, String to) throws IOException {
        return PLAN.playTurned(copy, scenario, file, from, to);
    }
}
