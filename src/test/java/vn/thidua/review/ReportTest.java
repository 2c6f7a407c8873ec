package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.FakeUnits;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.movement.MovementFixture;
import vn.thidua.movement.MovementTest;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.OpenUnitObligations;
import vn.thidua.movement.WithdrawAcceptance;
import vn.thidua.plan.ReportSection;
import vn.thidua.shared.Refused;

@MovementTest
class ReportTest {

    private static final Map<String, String> COMPLETE = Map.of("results", "Đã phát động", "registered-objects", "Hoàn thành", "peer-review", "Đã bình xét",
            "limits", "Ít kinh phí");

    @Autowired MovementFixture.Steps steps;
    @Autowired OpenUnitObligations open;
    @Autowired RecordingAudit audit;
    @Autowired WriteReport write;
    @Autowired ConfirmReport confirm;
    @Autowired AcceptReport accept;
    @Autowired WithdrawAcceptance withdraw;
    @Autowired Reports reports;
    @Autowired Obligations obligations;
    @Autowired FakeUnits units;
    @Autowired KeptExplanations explanations;
    @Autowired ActingPerson actor;
    @Autowired MovableClock clock;

    private String report;

    @BeforeEach
    void openTheRound() {
        actor.id = "engine";
        clock.set(MovementFixture.LAUNCH_DAY);
        units.clear();
        units.communes(1);
        String round = steps.launched() + "/p0/r0";
        clock.set("2024-11-04T02:00:00Z");
        open.openNext(round);
        report = round + "/xa-0001";
        explanations.all.clear();
        actor.id = "can-bo";
    }

    @Test
    void hasTheSectionsOfThePlan() {
        assertThat(write.sectionsOf(report)).extracting(ReportSection::key)
                .containsExactly("results", "registered-objects", "peer-review", "limits", "proposals");
    }

    @Test
    void needsEveryRequiredSectionAndNoOther() {
        Map<String, String> texts = new HashMap<>(COMPLETE);
        texts.put("limits", " ");
        refused("Hạn chế, nguyên nhân", () -> write.write(report, ReportEntry.ofTexts(texts)));
        texts.put("limits", "Ít kinh phí");
        texts.put("gossip", "…");
        refused("không nằm trong kế hoạch: gossip", () -> write.write(report, ReportEntry.ofTexts(texts)));
        assertThat(reports.history(report)).isEmpty();
    }

    @Test
    void isHandedInWhenTheHeadConfirms() {
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.OPEN);
        confirm.confirm(report);
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.SUBMITTED);
        accept.accept(report);
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.ACCEPTED);
        assertThat(reports.accepted(report)).hasValueSatisfying(turn -> assertThat(turn.late()).isFalse());
        assertThat(explanations.of(report)).singleElement().satisfies(explanation -> assertThat(explanation.result()).isTrue());
    }

    @Test
    void comesBackFromHeadAndReceiverWithReasonsAndKeepsEveryTurn() {
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        refused("lý do trả lại", () -> confirm.giveBack(report, " "));
        confirm.giveBack(report, "Thiếu số liệu");
        assertThat(audit.acts()).contains("REPORT_RETURNED_BY_HEAD " + report);
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        confirm.confirm(report);
        refused("lý do trả lại", () -> accept.giveBack(report, null));
        accept.giveBack(report, "Chưa nêu kết quả bình xét");
        assertThat(audit.acts()).contains("REPORT_RETURNED " + report);
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.RETURNED);
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        assertThat(reports.history(report)).extracting(ReportTurn::returnReason)
                .containsExactly(null, "Chưa nêu kết quả bình xét", "Thiếu số liệu");
    }

    @Test
    void anAcceptanceIsTakenBackWithAReasonUntilTheDeadline() {
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        confirm.confirm(report);
        accept.accept(report);
        refused("Chỉ cơ quan tiếp nhận", () -> withdraw.withdraw(report, "Nhầm"));
        actor.id = "cv-thi-dua";
        refused("Lý do rút lại", () -> withdraw.withdraw(report, " "));
        withdraw.withdraw(report, "Tiếp nhận nhầm");
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.RETURNED);
        assertThat(reports.history(report).get(0).returnReason()).isEqualTo("Tiếp nhận nhầm");
        refused("rút lại việc chấp nhận", () -> withdraw.withdraw(report, "Lần nữa"));

        write.write(report, ReportEntry.ofTexts(COMPLETE));
        confirm.confirm(report);
        accept.accept(report);
        clock.set("2024-11-08T17:00:00Z");
        refused("đã hết hạn", () -> withdraw.withdraw(report, "Muộn"));
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.ACCEPTED);
    }

    @Test
    void isLateWhenConfirmedAfterTheDeadlineHoweverEarlyItWasWritten() {
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        clock.set("2024-11-08T17:00:00Z");
        obligations.overdue(report);
        assertThat(obligations.get(report).status()).isEqualTo(ObligationStatus.LATE);
        confirm.confirm(report);
        assertThat(obligations.get(report).late()).isTrue();
        assertThat(reports.history(report).get(0).late()).isTrue();
    }

    @Test
    void isNotConfirmedTwice() {
        write.write(report, ReportEntry.ofTexts(COMPLETE));
        confirm.confirm(report);
        refused("không còn ở bước này", () -> confirm.confirm(report));
        refused("đã được trình", () -> write.write(report, ReportEntry.ofTexts(COMPLETE)));
    }

    private static void refused(String words, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }
}
