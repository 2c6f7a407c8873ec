package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingProcesses;
import vn.thidua.fakes.RunningMovement;
import vn.thidua.nomination.NominationSettled;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.shared.Refused;

/** SC-06: awards of three levels are split by the authority table, as of two dates. */
@AwardTest
class AuthorityTest {

    private static final String M = AwardFixture.COMMUNE;

    @Autowired AwardFixture.Advice advice;
    @Autowired MovableClock clock;
    @Autowired RecordingProcesses processes;
    @Autowired KeptExplanations explanations;
    @Autowired CollectCases collect;
    @Autowired RouteCases route;
    @Autowired FallBack fallBack;
    @Autowired CompilePackage compile;
    @Autowired Escalations escalations;
    @Autowired DraftDecision draft;
    @Autowired SignDecision sign;
    @Autowired AwardDecisions decisions;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    private String award;

    @BeforeEach
    void newRound() {
        award = M + "/p" + System.nanoTime() + "/a0";
    }

    @Test
    void in2024ACommuneDecidesLaborTitlesAndSendsTheOthersToTheirDeciders() {
        clock.set("2024-12-20T02:00:00Z");

        RouteCases.Routed routed = route.route(M, giveThreeLevels());

        assertThat(routed.cases()).isEqualTo(2);
        assertThat(decisions.get(routed.decisionId()).lines()).extracting(AwardDecision.Line::award).containsExactlyInAnyOrder(
                EmulationTitle.ADVANCED_WORKER, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
        assertThat(escalations.of(award)).extracting(EscalatedCase::award, EscalatedCase::decider, EscalatedCase::ownAward, EscalatedCase::cause)
                .containsExactlyInAnyOrder(
                        tuple(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, ChairLevel.DISTRICT_CHAIR, null, EscalationCause.AUTHORITY),
                        tuple(EmulationTitle.EXCELLENT_LABOR_COLLECTIVE, ChairLevel.PROVINCE_CHAIR, null, EscalationCause.AUTHORITY));
    }

    @Test
    void theCommuneChairMayNotSignTheTitleOfTheDistrict() {
        clock.set("2024-12-20T02:00:00Z");
        String decision = route.route(M, giveThreeLevels()).decisionId();
        submit(decision);

        assertThatThrownBy(() -> signAll(decision)).isInstanceOf(Refused.class).hasMessage("Chủ tịch Ủy ban nhân dân cấp xã không có thẩm quyền tặng "
                + "Chiến sĩ thi đua cơ sở tại ngày 20/12/2024; thẩm quyền thuộc Chủ tịch Ủy ban nhân dân cấp huyện (đã đối chiếu văn bản: "
                + "Luật 06/2022/QH15, Điều 80, Nghị định 91/2017/NĐ-CP, Điều 43).");
        assertThat(decisions.get(decision).status()).isEqualTo(DecisionStatus.AWAITING_SIGNATURE);
    }

    @Test
    void fromAugust2025TheCommuneDecidesTheFighterButOnlyOnceThePowerIsConfirmed() {
        clock.set("2025-08-01T02:00:00Z");
        String decision = route.route(M, giveThreeLevels()).decisionId();

        assertThat(escalations.of(award)).extracting(EscalatedCase::award).containsExactly(EmulationTitle.EXCELLENT_LABOR_COLLECTIVE);
        assertThat(explanations.of(award + "/C")).singleElement().satisfies(it -> assertThat(it.sentence())
                .contains("cấp xã có thẩm quyền tặng Chiến sĩ thi đua cơ sở tại ngày 01/08/2025", "suy luận", "chờ xác nhận"));
        submit(decision);
        assertThatThrownBy(() -> signAll(decision)).isInstanceOf(Refused.class)
                .hasMessageContaining("chờ xác nhận). Quản trị viên phải xác nhận trước khi ký.");
    }

    @Test
    void aTitleThatComesBackIsNotTheIssuersToGive() {
        clock.set("2024-12-20T02:00:00Z");
        route.route(M, giveThreeLevels());
        String fighter = award + "/C/e";
        compile.drop(fighter, "Chưa có sáng kiến được công nhận");

        fallBack.fallBack(fighter);

        assertThat(decisions.get(award + "/d").lines()).extracting(AwardDecision.Line::nominationId).doesNotContain(award + "/C");
        assertThat(furtherReviews()).isEmpty();
    }

    @Test
    void aFormOfAnotherLevelComesBackAsTheFormThatTheIssuerMayGive() {
        clock.set("2024-11-20T02:00:00Z");
        award = RunningMovement.M + "/p" + System.nanoTime() + "/a0";
        route.route(RunningMovement.M, advice.give(RunningMovement.M, award, Map.of("B", CommendationForm.CERTIFICATE_OF_COMMENDATION)));

        assertThat(escalations.of(award)).extracting(EscalatedCase::cause, EscalatedCase::ownAward)
                .containsExactly(tuple(EscalationCause.AUTHORITY, CommendationForm.CERTIFICATE_OF_MERIT));
        compile.drop(award + "/B/e", "Phong trào do huyện phát động");
        fallBack.fallBack(award + "/B/e");
        assertThat(furtherReviews()).as("the first review had no decision").containsExactly(award + "/v2");
        assertThat(route.route(RunningMovement.M, award + "/v2").cases()).isEqualTo(1);
        assertThat(decisions.get(award + "/d2").lines()).extracting(AwardDecision.Line::award)
                .containsExactly(CommendationForm.CERTIFICATE_OF_MERIT);
    }

    @Test
    void aNominationReadyAfterTheAgendaWasFixedGoesToAFurtherReview() {
        clock.set("2024-12-20T02:00:00Z");
        String review = giveThreeLevels();
        settle("A", true);
        assertThat(furtherReviews()).as("the first review is still to come").isEmpty();
        collect.collect(M, review);
        settle("C", false);
        assertThat(furtherReviews()).isEmpty();

        settle("C", true);
        settle("T", true);

        assertThat(furtherReviews()).containsExactly(award + "/v2");
        assertThat(collect.collect(M, award + "/v2").sessionId()).isEqualTo(award + "/s2");
        settle("T", true);
        assertThat(furtherReviews()).containsExactly(award + "/v2", award + "/v3");
    }

    private void settle(String name, boolean eligible) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new NominationSettled(award + "/" + name, award, "unit", eligible)));
    }

    /** Recommended: A as advanced worker, C as fighter, T as excellent collective; not recommended: xD as fighter. */
    private String giveThreeLevels() {
        return advice.give(M, award, Map.of("A", EmulationTitle.ADVANCED_WORKER, "C", EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                "T", EmulationTitle.EXCELLENT_LABOR_COLLECTIVE, "xD", EmulationTitle.GRASSROOTS_EMULATION_FIGHTER));
    }

    private void submit(String decision) {
        draft.submit(decision, M, AwardFixture.ISSUER, "Căn cứ", List.of(new RefusalReason(award + "/xD", "Quá tỷ lệ")));
    }

    private void signAll(String decision) {
        sign.sign(decision, AwardFixture.CHAIR, decisions.get(decision).lines().stream()
                .map(line -> new ChairChoice(line.nominationId(), true, "Thành tích nổi bật")).toList());
    }

    private List<String> furtherReviews() {
        return processes.started.stream().filter(one -> one.processKey().equals("award-review") && one.businessKey().startsWith(award))
                .map(RecordingProcesses.Started::businessKey).toList();
    }
}
