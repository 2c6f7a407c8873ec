package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.ActingPerson;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.notification.Notices;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.ChairLevel;

/** SC-14: the council proposes K1 to the province; yes, no, or no answer, and never two awards. */
@AwardTest
class EscalationTest {

    private static final String M = RunningMovement.M;
    private static int number = 7000;

    @Autowired AwardFixture.Advice advice;
    @Autowired MovableClock clock;
    @Autowired RecordingAudit audit;
    @Autowired RecordingProcesses processes;
    @Autowired KeptExplanations explanations;
    @Autowired Notices notices;
    @Autowired RouteCases route;
    @Autowired CompilePackage compile;
    @Autowired SendPackage send;
    @Autowired RecordAnswer record;
    @Autowired RemindAnswer remind;
    @Autowired ChooseWithoutAnswer choose;
    @Autowired RegisterUpperAward registerUpper;
    @Autowired FallBack fallBack;
    @Autowired Escalations escalations;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired AwardDecisions decisions;
    @Autowired AwardRegister register;
    @Autowired ProposeAdHoc proposeAdHoc;
    @Autowired AppraiseAdHoc appraiseAdHoc;
    @Autowired ActingPerson actor;

    private String award;
    private String decision;
    private String k1;

    @BeforeEach
    void proposeK1() {
        clock.set("2024-11-20T02:00:00Z");
        award = M + "/p" + System.nanoTime() + "/a0";
        decision = advice.give(award);
        k1 = award + "/K1/e";
        advice.proposeUpward(award, "K1");
    }

    @Test
    void theProposedCaseLeavesAndTheOtherStays() {
        RouteCases.Routed routed = route.route(M, award + "/v");
        route.route(M, award + "/v");

        assertThat(routed).isEqualTo(new RouteCases.Routed(decision, 1));
        assertThat(processes.started).filteredOn(one -> one.businessKey().equals(k1)).singleElement().satisfies(one -> {
            assertThat(one.processKey()).isEqualTo("escalation");
            assertThat(one.variables()).containsEntry("escalationId", k1).containsEntry("advisoryUnitId", "phong-noi-vu").hasSize(4);
        });
        assertThat(escalations.get(k1)).satisfies(it -> {
            assertThat(it.cause()).isEqualTo(EscalationCause.PROPOSAL);
            assertThat(it.decider()).isEqualTo(ChairLevel.PROVINCE_CHAIR);
            assertThat(it.award()).isEqualTo(CommendationForm.CERTIFICATE_OF_COMMENDATION);
            assertThat(it.ownAward()).isEqualTo(CommendationForm.CERTIFICATE_OF_MERIT);
            assertThat(it.councilSentence()).startsWith("7 trên 7");
        });
        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::nominee).containsExactly("Cá nhân: N2");
        assertThat(explanations.of(award + "/K1")).singleElement().satisfies(it -> assertThat(it.sentence())
                .contains("cấp huyện có thẩm quyền tặng Giấy khen tại ngày 20/11/2024",
                        "Hội đồng đề xuất cấp trên khen thưởng: trình Chủ tịch Ủy ban nhân dân cấp tỉnh xét tặng Bằng khen."));
    }

    @Test
    void yesIsRegisteredAndTheIssuerGivesNothingForTheSameAchievement() {
        sendK1();
        clock.set("2024-12-05T02:00:00Z");
        record.granted(k1, "2100/QĐ-UBND", LocalDate.of(2024, 12, 3));
        registerUpper.register(k1);
        registerUpper.register(k1);

        assertThat(register.find(award + "/K1")).get().satisfies(it -> {
            assertThat(it.award()).isEqualTo(CommendationForm.CERTIFICATE_OF_COMMENDATION);
            assertThat(it.decider()).isEqualTo(ChairLevel.PROVINCE_CHAIR);
            assertThat(it.decisionNumber()).isEqualTo("2100/QĐ-UBND");
            assertThat(it.decisionId()).isNull();
        });
        verify(notices).inform(eq("unit-of-" + award), eq(award + "/K1"), contains("cấp tỉnh tặng Bằng khen theo Quyết định số 2100/QĐ-UBND"));
        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::nominee).doesNotContain("Tập thể: K1");
        assertAnotherRoundMayNotAwardK1("đã được khen thưởng theo Quyết định số 2100/QĐ-UBND");
        assertRefused("Không thể ghi trả lời", () -> record.declined(k1, "Nhầm", null, LocalDate.of(2024, 12, 4)));
    }

    @Test
    void noBeforeTheDraftBringsK1IntoTheIssuersDecision() {
        sendK1();
        clock.set("2024-12-05T02:00:00Z");
        record.declined(k1, "Thành tích chưa có ảnh hưởng trong tỉnh", "88/SNV", LocalDate.of(2024, 12, 4));
        fallBack.fallBack(k1);

        verify(notices).inform(eq("unit-of-" + award), eq(award + "/K1"),
                contains("Lý do: Thành tích chưa có ảnh hưởng trong tỉnh Trường hợp này được chuyển xét tặng Giấy khen."));
        assertThat(furtherReviews()).isEmpty();
        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::nominee, AwardDecision.Line::award).containsExactly(
                tuple("Tập thể: K1", CommendationForm.CERTIFICATE_OF_MERIT), tuple("Cá nhân: N2", CommendationForm.CERTIFICATE_OF_MERIT));
    }

    @Test
    void noAfterTheDraftOpensOneFurtherReviewForK1Alone() {
        sendK1();
        submitDraft(decision, "N2");
        clock.set("2024-12-05T02:00:00Z");
        record.declined(k1, "Chưa đủ tiêu chuẩn", null, LocalDate.of(2024, 12, 4));
        fallBack.fallBack(k1);
        fallBack.fallBack(k1);

        assertThat(furtherReviews()).containsExactly(award + "/v2");
        RouteCases.Routed routed = route.route(M, award + "/v2");
        assertThat(routed).isEqualTo(new RouteCases.Routed(award + "/d2", 1));
        submitDraft(routed.decisionId());
        sign.sign(routed.decisionId(), AwardFixture.CHAIR, List.of(new ChairChoice(award + "/K1", true, null)));
        assertThat(decisions.get(routed.decisionId()).status()).isEqualTo(DecisionStatus.SIGNED);
        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::nominee).containsExactly("Cá nhân: N2");
        assertAnotherRoundMayNotAwardK1("đã có trong quyết định được ký");
    }

    @Test
    void withoutAnAnswerTheWarningGoesOutTenWorkingDaysBeforeTheCeremonyAndTheChairChooses() {
        assertThat(sendK1()).isEqualTo(new AnswerTimes(Instant.parse("2024-12-02T01:00:00Z"), Instant.parse("2024-12-15T17:00:00Z")));
        clock.set("2024-12-02T01:00:00Z");
        remind.remind(k1);
        verify(notices, atLeastOnce()).remind(eq("phong-noi-vu"), eq(k1), contains("Hết ngày 15/12/2024 chưa có trả lời"));

        clock.set("2024-12-15T17:00:00Z");
        assertRefused("Chỉ người đứng đầu", () -> choose.stopWaiting(k1, "Không chờ", AwardFixture.ADVISOR));
        assertRefused("phải sau hôm nay", () -> choose.waitUntil(k1, LocalDate.of(2024, 12, 16), AwardFixture.CHAIR));
        assertThat(choose.waitUntil(k1, LocalDate.of(2024, 12, 31), AwardFixture.CHAIR).dueAt()).isEqualTo("2024-12-31T17:00:00Z");
        assertThat(audit.acts()).contains("ESCALATION_WAITS " + k1);
        assertAnotherRoundMayNotAwardK1("đang được trình cấp trên khen thưởng");

        choose.stopWaiting(k1, "Trao giấy khen tại lễ kỷ niệm", AwardFixture.CHAIR);
        fallBack.fallBack(k1);
        assertThat(escalations.get(k1).status()).isEqualTo(EscalationStatus.UNANSWERED);
        assertThat(decisions.get(decision).lines()).extracting(AwardDecision.Line::nominee).contains("Tập thể: K1");
        assertRefused("Không thể ghi trả lời", () -> record.granted(k1, "2100/QĐ-UBND", LocalDate.of(2024, 12, 15)));
    }

    @Test
    void aCaseWithoutGroundsIsNotSentAndFallsBack() {
        route.route(M, award + "/v");
        compile.drop(k1, "Điều 74 không có điểm nào phù hợp");
        assertThat(audit.acts()).contains("ESCALATION_DROPPED " + k1);
        fallBack.fallBack(k1);

        assertThat(escalations.get(k1).status()).isEqualTo(EscalationStatus.DROPPED);
        assertThat(decisions.get(decision).lines()).hasSize(2);
    }

    @Test
    void anAchievementThatIsAwayGetsNoAdHocAward() {
        award = award.replace("/a0", "-v/a0");
        advice.give(award, "xa-van-thuy");
        advice.proposeUpward(award, "K1");
        route.route(M, award + "/v");
        actor.id = AwardFixture.ADVISOR;
        String adHoc = proposeAdHoc.propose(M, new AdHocNomination("xa-van-thuy", NomineeKind.COLLECTIVE, "K1",
                CommendationForm.CERTIFICATE_OF_MERIT, "Tốt", LocalDate.of(2024, 11, 18), "Báo cáo của xã"));
        appraiseAdHoc.findEligible(adHoc, null);
        actor.id = ActingPerson.ENGINE;
        String alone = adHoc + "/a0/d";
        draft.submit(alone, M, AwardFixture.ISSUER, "Căn cứ", List.of());

        assertRefused("đang được trình cấp trên", () -> sign.sign(alone, AwardFixture.CHAIR, List.of(new ChairChoice(adHoc, true, null))));
        compile.drop(award + "/K1/e", "Không đủ căn cứ");
        sign.sign(alone, AwardFixture.CHAIR, List.of(new ChairChoice(adHoc, true, null)));
        assertThat(decisions.get(alone).status()).isEqualTo(DecisionStatus.SIGNED);
    }

    @Test
    void theChairReadsWhereTheCaseIs() {
        sendK1();
        submitDraft(decision, "N2");

        assertRefused("«K1» không thuộc quyết định này. Hồ sơ trình Chủ tịch Ủy ban nhân dân cấp tỉnh xét tặng Bằng khen: Đã gửi, chờ trả lời.",
                () -> sign.sign(decision, AwardFixture.CHAIR, List.of(new ChairChoice(award + "/N2", false, null),
                        new ChairChoice(award + "/K1", true, null))));
    }

    @Test
    void stepsAndDaysMustBeInOrder() {
        route.route(M, award + "/v");
        assertRefused("Không thể gửi hồ sơ", () -> send.send(k1, LocalDate.of(2024, 11, 20), "Trục liên thông", null));
        assertRefused("chưa có kết quả", () -> fallBack.fallBack(k1));
        assertRefused("không được sau hôm nay", () -> compile.compile(k1, "215/TTr-UBND", LocalDate.of(2024, 11, 21), "Đ74(3)a"));
        compile.compile(k1, "215/TTr-UBND", LocalDate.of(2024, 11, 20), "Đ74(3)a");
        assertRefused("trước ngày tờ trình", () -> send.send(k1, LocalDate.of(2024, 11, 19), "Trục liên thông", null));
        assertRefused("không được sau hôm nay", () -> send.send(k1, LocalDate.of(2024, 11, 21), "Trục liên thông", null));
        clock.set("2024-12-16T02:00:00Z");
        assertRefused("không có ngày trao thưởng sắp tới", () -> send.send(k1, LocalDate.of(2024, 12, 16), "Trục liên thông", null));
        send.send(k1, LocalDate.of(2024, 12, 16), "Trục liên thông", LocalDate.of(2025, 1, 31));
        assertRefused("không được trước ngày gửi", () -> record.granted(k1, "2100/QĐ-UBND", LocalDate.of(2024, 12, 15)));
    }

    private AnswerTimes sendK1() {
        route.route(M, award + "/v");
        compile.compile(k1, "215/TTr-UBND", LocalDate.of(2024, 11, 20), "Điểm a khoản 3 Điều 74");
        return send.send(k1, LocalDate.of(2024, 11, 20), "Trục liên thông văn bản", null);
    }

    /** A further award round of the same phase nominates K1 of the same unit again. */
    private void assertAnotherRoundMayNotAwardK1(String why) {
        String other = award.replace("/a0", "/a" + ++number);
        String second = advice.give(other, "unit-of-" + award);
        draft.submit(second, M, AwardFixture.ISSUER, "Căn cứ", List.of(new RefusalReason(other + "/N2", "Chưa đủ phiếu.")));
        assertRefused(why + "; một thành tích chỉ khen thưởng một lần", () -> sign.sign(second, AwardFixture.CHAIR,
                List.of(new ChairChoice(other + "/K1", true, null), new ChairChoice(other + "/N2", false, null))));
    }

    private void submitDraft(String decisionId, String... refused) {
        draft.submit(decisionId, M, AwardFixture.ISSUER, "Căn cứ Luật Thi đua, khen thưởng",
                List.of(refused).stream().map(name -> new RefusalReason(award + "/" + name, "Chưa đủ phiếu.")).toList());
    }

    private List<String> furtherReviews() {
        return processes.started.stream().filter(one -> one.processKey().equals("award-review") && one.businessKey().startsWith(award))
                .map(RecordingProcesses.Started::businessKey).toList();
    }
}
