package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakePlans;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Severity;
import vn.thidua.shared.Refused;

@MovementTest
class LaunchTest {

    private static final Finding NO_NUMBER = new Finding("VR-DOC-01", Severity.BLOCK, "document.number", "Chưa có số.", null, true);
    private static final Finding SATURDAY = new Finding("VR-DAT-02", Severity.WARN, "obligations[registration].due", "Hạn là thứ Bảy.", null, false);
    private static final Finding BROKEN = new Finding("VR-TTL-02", Severity.BLOCK, "awards[0]", "Vượt thẩm quyền.", null, false);

    @Autowired MovementFixture.Steps steps;
    @Autowired PrepareMovement prepare;
    @Autowired ReviewFindings review;
    @Autowired ApprovePlan approve;
    @Autowired IssueDocument issue;
    @Autowired LaunchMovement launch;
    @Autowired RunPhase phases;
    @Autowired CloseMovement close;
    @Autowired Movements movements;
    @Autowired Rounds rounds;
    @Autowired FakePlans plans;
    @Autowired RecordingProcesses processes;
    @Autowired RecordingAudit audit;
    @Autowired ActingPerson actor;
    @Autowired MovableClock clock;

    @BeforeEach
    void clean() {
        processes.started.clear();
        audit.lines.clear();
        clock.set(MovementFixture.LAUNCH_DAY);
        actor.id = "engine";
    }

    @AfterEach
    void clearFindings() {
        plans.findings.clear();
    }

    @Test
    void isPreparedByTheAdvisoryBodyOnceForAPlan() {
        actor.id = "chu-tich";
        assertThatThrownBy(steps::prepared).isInstanceOf(Refused.class).hasMessageContaining("cơ quan tham mưu");
        actor.id = "cv-thi-dua";
        assertThat(steps.prepared()).isEqualTo("chi-lang-2024");
        assertThat(processes.started).singleElement().satisfies(started -> assertThat(started.variables())
                .containsEntry("issuerUnitId", MovementFixture.ISSUER).containsEntry("advisoryUnitId", "phong-noi-vu"));
        assertThatThrownBy(steps::prepared).isInstanceOf(Refused.class).hasMessageContaining("đã có phong trào");
        review.withdraw("chi-lang-2024", "Làm lại");
        assertThat(audit.acts()).contains("MOVEMENT_WITHDRAWN chi-lang-2024");
        assertThat(steps.prepared()).isEqualTo("chi-lang-2024-2");
    }

    @Test
    void needsAReasonForEachWarning() {
        plans.findings.add(NO_NUMBER);
        plans.findings.add(SATURDAY);
        String id = steps.prepared();
        assertThatThrownBy(() -> review.submit(id, Map.of())).isInstanceOf(Refused.class).hasMessageContaining("Hạn là thứ Bảy");
        assertThatThrownBy(() -> review.submit(id, Map.of(SATURDAY.key(), " "))).isInstanceOf(Refused.class);
        review.submit(id, Map.of(SATURDAY.key(), "Chấp nhận hạn thứ Bảy"));
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.IN_APPROVAL);
        assertThat(review.earlierReasons(id)).containsOnly(Map.entry(SATURDAY.key(), "Chấp nhận hạn thứ Bảy"));
    }

    @Test
    void isNotSubmittedWithABlockThatIssuingDoesNotRepair() {
        plans.findings.add(BROKEN);
        String id = steps.prepared();
        assertThatThrownBy(() -> review.submit(id, Map.of(BROKEN.key(), "Kệ"))).isInstanceOf(Refused.class).hasMessageContaining("lỗi chặn");
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.IN_REVIEW);
    }

    @Test
    void refusesReasonsForFindingsThatAreGone() {
        String id = steps.prepared();
        assertThatThrownBy(() -> review.submit(id, Map.of(SATURDAY.key(), "Chấp nhận"))).isInstanceOf(Refused.class).hasMessageContaining("đã thay đổi");
    }

    @Test
    void comesBackFromTheChairWithAReason() {
        String id = steps.prepared();
        review.submit(id, Map.of());
        assertThatThrownBy(() -> approve.giveBack(id, "")).isInstanceOf(Refused.class);
        approve.giveBack(id, "Thiếu thời hạn báo cáo");
        assertThat(audit.acts()).contains("PLAN_RETURNED " + id);
        assertThat(review.returnReason(id)).contains("Thiếu thời hạn báo cáo");
    }

    @Test
    void getsItsNumberFromTheClerk() {
        String id = steps.prepared();
        review.submit(id, Map.of());
        approve.approve(id);
        assertThatThrownBy(() -> issue.issue(id, 0, LocalDate.of(2023, 12, 12))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> issue.issue(id, 145, LocalDate.of(2023, 12, 13))).isInstanceOf(Refused.class).hasMessageContaining("sau hôm nay");
        issue.issue(id, 145, LocalDate.of(2023, 12, 12));
        assertThat(movements.get(id).symbol()).isEqualTo("145/KH-UBND");
    }

    @Test
    void createsPhasesAndRoundsOnce() {
        String id = steps.issued();
        assertThat(launch.launch(id)).isEqualTo(new Launch(false, 3, 1));
        assertThat(launch.launch(id)).isEqualTo(new Launch(false, 3, 1));
        assertThat(rounds.ofMovement(id)).hasSize(5);
        assertThat(rounds.ofOwner(id + "/p0/a0")).singleElement().satisfies(round -> assertThat(round.key()).isEqualTo(id + "/p0/a0/r0"));
        RunPhase.PreparedPhase prepared = phases.prepare(id + "/p0");
        assertThat(prepared.roundCount()).isEqualTo(1);
        assertThat(prepared.awardRoundCount()).isEqualTo(1);
        assertThat(audit.lines).anyMatch(line -> line.startsWith("ROUND_NOT_OPENED") && line.contains("Vận động"));
    }

    @Test
    void goesBackToReviewWhenTheIssuedPlanIsBlocked() {
        String id = steps.issued();
        plans.findings.add(BROKEN);
        assertThat(launch.launch(id).blocked()).isTrue();
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.IN_REVIEW);
        assertThat(review.returnReason(id)).contains("Vượt thẩm quyền.");
        assertThat(rounds.ofMovement(id)).isEmpty();
    }

    @Test
    void goesBackToReviewWhenAnEssentialDayIsMissing() {
        plans.importFile("chi-lang-2024/plan-as-issued.yaml");
        try {
            String id = steps.issued();
            assertThat(launch.launch(id).blocked()).isTrue();
            assertThat(review.returnReason(id)).hasValueSatisfying(reason -> assertThat(reason).contains("chưa có thời hạn"));
        } finally {
            plans.importFile("chi-lang-2024/plan.yaml");
        }
    }

    @Test
    void carriesOutTheVersionThatWasSubmitted() {
        String id = steps.issued();
        plans.importFile("chi-lang-2024/plan-as-issued.yaml");
        try {
            assertThat(launch.launch(id).blocked()).isFalse();
        } finally {
            plans.importFile("chi-lang-2024/plan.yaml");
        }
    }

    @Test
    void rollsADeadlineOverWhenPreparedThatWay() {
        String id = prepare.prepare("chi-lang-2024", DeadlinePolicy.ROLL_OVER);
        review.submit(id, Map.of());
        approve.approve(id);
        issue.issue(id, 146, LocalDate.of(2023, 12, 12));
        launch.launch(id);
        assertThat(rounds.get(id + "/r0").dueAt()).isEqualTo("2024-01-22T17:00:00Z");
    }

    @Test
    void isClosedAfterItsSummary() {
        String id = steps.launched();
        assertThatThrownBy(() -> close.summarise(id, "Đạt kết quả tốt")).as("before the end").isInstanceOf(Refused.class);
        clock.set("2024-10-31T17:00:00Z");
        assertThatThrownBy(() -> close.summarise(id, " ")).isInstanceOf(Refused.class);
        close.summarise(id, "Đạt kết quả tốt");
        close.close(id);
        close.close(id);
        assertThat(movements.get(id).status()).isEqualTo(MovementStatus.CLOSED);
        assertThat(audit.lines).filteredOn(line -> line.startsWith("MOVEMENT_CLOSED")).hasSize(1);
    }
}
