package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.movement.ChiLangStage;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.movement.ProcessTest;

@ProcessTest
class MovementProcessTest {

    @Autowired ChiLangStage stage;
    @Autowired Movements movements;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void goesFromFindingsToLaunch() {
        String id = stage.prepared("launch-test", "plan.yaml");
        assertThatThrownBy(() -> stage.complete("cv-thi-dua", id, Map.of("reviewOutcome", "SUBMIT", "reasons", Spin.JSON(Map.of()))))
                .hasMessageContaining("Cảnh báo chưa có lý do");
        stage.submitReview(id);
        assertThat(stage.view("chu-tich", id)).containsEntry("hasWarnings", true);
        assertThatThrownBy(() -> stage.complete("chu-tich", id, Map.of("approval", "RETURN"))).hasMessageContaining("lý do trả lại");
        stage.complete("chu-tich", id, Map.of("approval", "RETURN", "reason", "Thiếu gợi ý mô hình"));
        assertThat(stage.view("cv-thi-dua", id)).containsEntry("returned", "Thiếu gợi ý mô hình");
        stage.submitReview(id);
        stage.complete("chu-tich", id, Map.of("approval", "APPROVE"));
        stage.complete("van-thu", id, Map.of("number", 147L, "issuedOn", "2023-12-12"));
        stage.runJobs(id);
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.LAUNCHED);
        assertThat(stage.running("obligation-round", id)).isEqualTo(3);
        assertThat(stage.running("phase", id)).isEqualTo(1);
        assertThat(stage.trace(id)).containsSubsequence("userTask_reviewFindings", "userTask_approvePlan", "userTask_reviewFindings",
                "userTask_approvePlan", "userTask_issueDocument", "serviceTask_launchMovement");
    }

    @Test
    void endsWhenThePlanIsWithdrawn() {
        String id = stage.prepared("withdrawal-test", "plan.yaml");
        stage.complete("cv-thi-dua", id, Map.of("reviewOutcome", "WITHDRAW", "withdrawReason", "Gộp vào phong trào khác"));
        assertThat(stage.isRunning("movement", id)).isFalse();
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.WITHDRAWN);
    }

    @Test
    void comesBackWhenTheLaunchIsBlocked() {
        String id = stage.issued("blocked-test", "plan-as-issued.yaml");
        stage.runJobs(id);
        assertThat(stage.task(id).getTaskDefinitionKey()).isEqualTo("userTask_reviewFindings");
        assertThat(stage.view("cv-thi-dua", id).get("returned").toString()).contains("chưa có thời hạn");
        assertThat(stage.running("obligation-round", id)).isZero();
    }

    @Test
    void isClosedWithASummaryAfterAllRounds() {
        String id = stage.issued("summary-test", "plan.yaml");
        stage.runJobs(id);
        for (String round : new String[] {"/r0", "/r1", "/r2"}) {
            finishRound(id + round);
        }
        stage.runJobs(id + "/p0");
        stage.fire(id + "/p0", "event_phaseStarts");
        finishRound(id + "/p0/r0");
        stage.runJobs(id + "/p0");
        stage.fire(id + "/p0", "event_phaseEnds");
        stage.runJobs(id);
        assertThat(stage.task(id).getTaskDefinitionKey()).isEqualTo("userTask_writeFinalSummary");
        Map<String, Object> summary = Map.of("finalSummary", "Không đơn vị nào nộp.");
        assertThat(stage.view("cv-thi-dua", id).get("early").toString()).contains("Chưa hết thời gian thi đua");
        assertThatThrownBy(() -> stage.complete("cv-thi-dua", id, summary)).hasMessageContaining("đến hết ngày 31/10/2024");
        stage.at("2024-11-11T09:00:00+07:00");
        assertThat(stage.view("cv-thi-dua", id)).containsEntry("early", "");
        stage.complete("cv-thi-dua", id, summary);
        stage.runJobs(id);
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.CLOSED);
        assertThat(stage.isRunning("movement", id)).isFalse();
    }

    private void finishRound(String round) {
        stage.runJobs(round);
        stage.fire(round, "event_roundOpens");
        stage.fire(round, "event_roundDue");
        stage.complete("cv-thi-dua", round, Map.of("summary", "Đã tổng hợp"));
    }
}
