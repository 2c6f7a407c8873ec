package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.notification.Notices;

/** SC-13, second half: the district chair decides on K1 and N2. */
@AwardTest
class DecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);
    private static int number = 2000;

    @Autowired AwardFixture.Advice advice;
    @Autowired MovableClock clock;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired IssueDecision issue;
    @Autowired PublishDecision publish;
    @Autowired NotifyRefused notifyRefused;
    @Autowired AwardDecisions decisions;
    @Autowired AwardRegister register;
    @Autowired Notices notices;
    @Autowired RecordingAudit audit;
    @Autowired KeptExplanations explanations;

    private String award;
    private String decision;

    @BeforeEach
    void advise() {
        clock.set("2024-11-20T02:00:00Z");
        award = RunningMovement.M + "/p" + System.nanoTime() + "/a0";
        decision = advice.give(award);
    }

    @Test
    void k1IsAwardedPublishedAndRegisteredAndN2LearnsWhyNot() {
        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        issue.issue(decision, ++number, TODAY);
        clearInvocations(notices);
        assertThat(publish.publish(decision)).as("N2 is to hear why").isTrue();
        assertThat(publish.publish(decision)).isTrue();

        AwardDecision published = decisions.get(decision);
        assertThat(published.status()).isEqualTo(DecisionStatus.PUBLISHED);
        assertThat(published.recipients()).hasSize(15).contains("Trang thông tin điện tử huyện");
        assertThat(published.noticeDueOn()).isEqualTo(LocalDate.of(2024, 12, 4));
        assertThat(register.find(award + "/K1")).get().extracting(RegisteredAward::decisionNumber).isEqualTo(number + "/QĐ-UBND");
        assertThat(register.find(award + "/N2")).isEmpty();
        assertThat(explanations.of(decision)).singleElement().satisfies(it -> assertThat(it.sentence())
                .contains("cấp huyện có thẩm quyền tặng Giấy khen tại ngày 20/11/2024"));

        clock.set("2024-12-04T16:59:00Z");
        notifyRefused.notify(decision, "Liên hệ Phòng Nội vụ.");
        notifyRefused.notify(decision, null);
        verify(notices).inform(eq("unit-of-" + award), eq(award + "/N2"), contains("Lý do: Chưa đủ phiếu. Liên hệ Phòng Nội vụ."));
        verify(notices, never()).inform(any(), eq(award + "/K1"), contains("không được tặng"));
        assertThat(explanations.of(award + "/N2")).singleElement().satisfies(it -> assertThat(it.result()).isTrue());
    }

    @Test
    void nobodyIsToHearWhyWhenEverybodyIsAwarded() {
        submitDraft();
        sign(choice("K1", true, null), choice("N2", true, "Dũng cảm cứu người"));
        issue.issue(decision, ++number, TODAY);

        assertThat(publish.publish(decision)).isFalse();
    }

    @Test
    void aNoticeAfterTenWorkingDaysIsKeptAsLate() {
        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        issue.issue(decision, ++number, TODAY);
        publish.publish(decision);
        clock.set("2024-12-04T17:00:00Z");
        notifyRefused.notify(decision, null);

        assertThat(explanations.of(award + "/N2")).singleElement().satisfies(it -> {
            assertThat(it.result()).isFalse();
            assertThat(it.sentence()).contains("quá hạn", "04/12/2024");
        });
    }

    @Test
    void theChairMayDepartFromTheCouncilOnlyWithAReason() {
        submitDraft();
        assertRefused("quyết định khác đề nghị phải nêu lý do", () -> sign(choice("K1", true, null), choice("N2", true, " ")));
        assertRefused("quyết định khác đề nghị phải nêu lý do", () -> sign(choice("K1", false, null), choice("N2", false, null)));
        sign(choice("K1", false, "Đang xác minh"), choice("N2", true, "Dũng cảm cứu người"));

        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::granted).containsExactly(false, true);
        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::reason)
                .containsExactly("Đang xác minh", "Dũng cảm cứu người");
        assertThat(audit.lines).contains("CHAIR_DEVIATED " + award + "/N2: Dũng cảm cứu người");
    }

    @Test
    void everyCaseIsDecidedOnceAndOnlyByTheChair() {
        submitDraft();
        assertRefused("chưa chọn", () -> sign(choice("K1", true, null)));
        assertRefused("một lần", () -> sign(choice("K1", true, null), choice("K1", true, null)));
        assertRefused("không thuộc quyết định này",
                () -> sign(choice("K1", true, null), choice("N2", false, null), choice("X", true, null)));
        assertRefused("Chỉ người đứng đầu", () -> sign.sign(decision, "pho-phong", follow()));
        assertThat(decisions.get(decision).status()).isEqualTo(DecisionStatus.AWAITING_SIGNATURE);
    }

    @Test
    void aReturnedDraftComesBackWithItsReason() {
        submitDraft();
        sign.sendBack(decision, AwardFixture.CHAIR, "Bổ sung căn cứ");
        assertThat(audit.acts()).contains("DECISION_RETURNED " + decision);
        assertThat(decisions.get(decision).returnReason()).isEqualTo("Bổ sung căn cứ");
        assertRefused("Dự thảo", () -> sign.sign(decision, AwardFixture.CHAIR, follow()));

        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        assertThat(decisions.get(decision).status()).isEqualTo(DecisionStatus.SIGNED);
        assertRefused("Đã ký", () -> sign.sign(decision, AwardFixture.CHAIR, follow()));
    }

    @Test
    void theDistrictChairLostThePowerOnTheFirstOfJuly2025() {
        submitDraft();
        clock.set("2025-06-30T17:00:00Z");
        assertRefused("không có thẩm quyền tặng Giấy khen tại ngày 01/07/2025", () -> sign.sign(decision, AwardFixture.CHAIR, follow()));
        clock.set("2025-06-30T16:59:59Z");
        sign.sign(decision, AwardFixture.CHAIR, follow());
        assertThat(decisions.get(decision).signedBy()).isEqualTo(AwardFixture.CHAIR);
    }

    @Test
    void numbersAreUniqueInTheirYearAndDaysReal() {
        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        assertRefused("trước ngày ký", () -> issue.issue(decision, ++number, TODAY.minusDays(1)));
        assertRefused("sau hôm nay", () -> issue.issue(decision, ++number, TODAY.plusDays(1)));
        issue.issue(decision, ++number, TODAY);

        award = award + "x/a1";
        decision = advice.give(award);
        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        assertRefused("đã được cấp", () -> issue.issue(decision, number, TODAY));
        issue.issue(decision, number + 500, TODAY);
    }

    @Test
    void oneAchievementGetsOneAward() {
        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        issue.issue(decision, ++number, TODAY);
        publish.publish(decision);
        String unit = "unit-of-" + award;
        award = award.replace("/a0", "/a1");
        decision = advice.give(award, unit);
        submitDraft();

        assertRefused("một thành tích chỉ khen thưởng một lần", () -> sign.sign(decision, AwardFixture.CHAIR, follow()));
    }

    @Test
    void anAchievementOfAnotherPhaseIsAnotherOne() {
        submitDraft();
        sign.sign(decision, AwardFixture.CHAIR, follow());
        String unit = "unit-of-" + award;
        award = award.replace("/a0", "-next/a0");
        decision = advice.give(award, unit);
        submitDraft();

        sign.sign(decision, AwardFixture.CHAIR, follow());
        assertThat(decisions.get(decision).status()).isEqualTo(DecisionStatus.SIGNED);
    }

    @Test
    void aRefusalNeedsItsReasonInTheDraft() {
        assertRefused("cần nêu lý do không khen thưởng",
                () -> draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ", List.of()));
        assertRefused("không thuộc diện", () -> draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ",
                List.of(new RefusalReason(award + "/N2", "Chưa đủ phiếu."), new RefusalReason(award + "/K1", "?"))));
        assertThat(decisions.of(RunningMovement.M)).extracting(AwardDecision::id).doesNotContain(decision);
        assertThat(decisions.get(decision).lines()).hasSize(2);
    }

    private void submitDraft() {
        draft.submit(decision, RunningMovement.M, AwardFixture.ISSUER, "Căn cứ Luật Thi đua, khen thưởng", reasons());
    }

    private List<RefusalReason> reasons() {
        return List.of(new RefusalReason(award + "/N2", "Chưa đủ phiếu."));
    }

    private void sign(ChairChoice... choices) {
        sign.sign(decision, AwardFixture.CHAIR, List.of(choices));
    }

    private List<ChairChoice> follow() {
        return List.of(choice("K1", true, null), choice("N2", false, null));
    }

    private ChairChoice choice(String name, boolean granted, String reason) {
        return new ChairChoice(award + "/" + name, granted, reason);
    }
}
