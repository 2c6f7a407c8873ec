package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trà Phong 2022: a deadline of last year blocks, one inside Tết warns, a valid one opens at once and closes at midnight (SC-08); a table from a file (SC-09). */
class TraPhongRehearsalIT {

    private static final PlanFolder PLANS = PlanFolder.of("tra-phong-2022");

    @TempDir
    Path copy;

    @Test
    void theThirdDeadlineLaunches() {
        PlanFolder.Run run = PLANS.play("sc-08.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aRoundWaitsForTheDayOfItsEvent() throws IOException {
        PlanFolder.Run run = PLANS.play("sc-event.yaml");
        assertThat(run.exitCode()).as(run.output()).isZero();

        PlanFolder.Run late = PLANS.playTurned(copy, "sc-event.yaml", "sc-event.yaml", "at: 2022-07-08 23:30", "at: 2022-07-09 00:00");
        assertThat(late.failedActs()).isEmpty();
        assertThat(late.failedChecks()).singleElement().asString().contains("tra-phong-2022/p0/r0/bo-phan-tai-chinh", "late = true");
    }

    @Test
    void aTableIsSentWhenEveryRowIsInOrder() {
        PlanFolder.Run run = PLANS.play("sc-09.yaml");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void aLegalTitleIsNoErrorOfTheFile() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-09.yaml", "sc-09.yaml",
            "[\"Cá nhân\", \"Trần Mẫu Quang\", \"Công chức Văn hóa - Xã hội\", \"Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh\", \"\"]",
            "[\"Cá nhân\", \"Trần Mẫu Quang\", \"Công chức Văn hóa - Xã hội\", \"Chiến sỹ thi đua cơ sở\", \"\"]");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("Tệp đọc ra khác kịch bản: 8 dòng, 7 hợp lệ");
    }

    @Test
    void oneMinuteAfterMidnightIsTooLate() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-08.yaml", "sc-08.yaml", "at: 2022-01-28 23:59", "at: 2022-01-29 00:00");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).singleElement().asString().contains("29/01/2022 00:00", "cb-bo-phan-tai-chinh");
        assertThat(run.failedChecks()).singleElement().asString().contains("registration=tra-phong-2022/r0/bo-phan-tai-chinh");
    }

    @Test
    void withTheYearCorrectedFromTheStartNothingBlocks() throws IOException {
        PlanFolder.Run run = PLANS.playTurned(copy, "sc-08.yaml", "sc-08.yaml",
            "  /obligations/0/due: {kind: UNTIL_END_OF, date: 2021-02-03, words: từ nay cho đến hết ngày 03/02/2021}\n"
                + "  /obligations/1/due: {kind: UNTIL_END_OF, date: 2021-02-03, words: từ nay cho đến hết ngày 03/02/2021}\n",
            "  /namedAs: [phong trào thi đua]\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.failedActs()).first().asString().contains("24/01/2022 08:31", "blocks = []");
    }
}
