package vn.thidua.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.ProcessTest;

@ProcessTest
class ReportProcessTest {

    private static final Map<String, Object> REPORT = Map.of("sections", Spin.JSON(Map.of("content", "Kế hoạch 12 tin bài", "timetable", "Quý I",
            "assignment", "")));

    @Autowired ChiLangStage stage;
    @Autowired Obligations obligations;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void goesFromTheOfficerOverTheHeadToTheReceiver() {
        String report = publicityPlan("report-test");
        assertThatThrownBy(() -> stage.complete("cb-phong-van-hoa", report, Map.of("sections", Spin.JSON(Map.of("content", "Kế hoạch")))))
                .hasMessageContaining("Thời gian thực hiện");
        stage.complete("cb-phong-van-hoa", report, REPORT);
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "RETURN", "reason", "Thiếu phân công"));
        assertThat(stage.view("cb-phong-van-hoa", report)).containsEntry("returned", "Thiếu phân công");
        stage.complete("cb-phong-van-hoa", report, REPORT);
        assertThat(stage.view("tt-phong-van-hoa", report).get("reportText").toString()).contains("12 tin bài");
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "CONFIRM"));
        stage.complete("cv-thi-dua", report, Map.of("acceptOutcome", "RETURN", "reason", "Thiếu kinh phí"));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.RETURNED);
        stage.complete("cb-phong-van-hoa", report, REPORT);
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "CONFIRM"));
        stage.complete("cv-thi-dua", report, Map.of("acceptOutcome", "ACCEPT"));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.ACCEPTED);
        assertThat(stage.isRunning("report", report)).isFalse();
    }

    @Test
    void isLateButStillTakenAfterTheDeadline() {
        String report = publicityPlan("late-report-test");
        stage.at("2024-01-20T00:00:00+07:00");
        stage.fire(report, "event_reportDue");
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.LATE);
        stage.complete("cb-phong-van-hoa", report, REPORT);
        stage.complete("tt-phong-van-hoa", report, Map.of("headOutcome", "CONFIRM"));
        assertThat(obligations.get(report).late()).isTrue();
        assertThat(stage.view("cv-thi-dua", report)).containsEntry("late", "Nộp quá hạn.");
        stage.complete("cv-thi-dua", report, Map.of("acceptOutcome", "ACCEPT"));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.ACCEPTED);
    }

    @Test
    void isMissedWhenTheRoundClosesOverIt() {
        String report = publicityPlan("unreported-test");
        stage.complete("cb-phong-van-hoa", report, REPORT);
        String round = "unreported-test/r2";
        stage.fire(round, "event_roundDue");
        stage.complete("cv-thi-dua", round, Map.of("summary", "Chưa đơn vị nào nộp"));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.MISSED);
        assertThat(stage.running("report", "unreported-test")).isZero();
    }

    /** The report of Phòng Văn hóa on its publicity plan, open. */
    private String publicityPlan(String id) {
        stage.issued(id, "plan.yaml");
        stage.runJobs(id);
        stage.runJobs(id + "/r2");
        stage.fire(id + "/r2", "event_roundOpens");
        return id + "/r2/phong-van-hoa";
    }
}
