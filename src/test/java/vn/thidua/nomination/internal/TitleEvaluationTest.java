package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.InitiativeDossier;
import vn.thidua.initiative.InitiativeLevel;
import vn.thidua.initiative.InitiativeStatus;
import vn.thidua.initiative.Initiatives;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.Award;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.rulepack.internal.ShippedPacks;
import vn.thidua.shared.NameKey;
import vn.thidua.shared.Refused;

/** SC-07 and the collective half of SC-05. */
class TitleEvaluationTest {

    private static final LocalDate S1 = LocalDate.of(2021, 11, 16);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 20);

    private final UnitYears years = mock();
    private final Initiatives initiatives = mock();
    private final EvidenceRepository evidence = mock();
    private final Nomination nominee = mock();
    private final TitleEvaluation evaluation = new TitleEvaluation(years, initiatives, evidence);
    private final RulePacks packs = ShippedPacks.unconfirmed();

    @BeforeEach
    void nguyenA() {
        when(nominee.id()).thenReturn("n");
        when(nominee.movementId()).thenReturn("M");
        when(nominee.unitId()).thenReturn("van-phong");
        when(nominee.name()).thenReturn("Nguyễn Mẫu A");
        propose(NomineeKind.INDIVIDUAL, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
        declare(yes("activeInMovement"), yes("disciplined"), number("monthsEmployed", 24));
        rated(YearlyRating.GOOD);
    }

    @Test
    void neitherExcellentNorAnInitiativeFailsAndBothAlternativesAreExplained() {
        TitleEvaluation.Answer answer = evaluation.of(nominee, packs.asOf(S1), Set.of());

        assertThat(answer.met()).isFalse();
        assertThat(answer.results()).filteredOn(result -> !result.met()).singleElement().satisfies(result -> {
            assertThat(result.criterion()).isEqualTo("title.oneOf");
            assertThat(result.sentence()).contains("Hoàn thành xuất sắc nhiệm vụ: chưa đạt (thực tế Hoàn thành tốt nhiệm vụ)",
                    "Có sáng kiến được công nhận: chưa đạt (không)");
            assertThat(result.evidence()).isEqualTo("Xếp loại năm: Hoàn thành tốt nhiệm vụ");
        });
        assertThat(answer.sentence()).startsWith("Chưa đạt tiêu chuẩn Chiến sĩ thi đua cơ sở (vietnam-2/frame-2003-91)");
    }

    @ParameterizedTest
    @CsvSource({"GOOD, false, false, false", "EXCELLENT, false, true, false", "GOOD, true, true, false", "EXCELLENT, true, true, true"})
    void threeRulePacksGiveThreeAnswers(YearlyRating rating, boolean initiative, boolean law, boolean draft) {
        rated(rating);
        if (initiative) {
            recognise();
        }
        declare(yes("activeInMovement"), yes("disciplined"), number("monthsEmployed", 24), yes("united"));

        assertThat(met(packs.asOf(S1))).isEqualTo(law);
        assertThat(met(packs.asOf(NOW))).isEqualTo(law);
        assertThat(met(packs.whatIf("amendment-2025", NOW, List.of()))).isEqualTo(draft);
    }

    @Test
    void aRecognisedInitiativeIsFoundByItself() {
        recognise();

        TitleEvaluation.Answer answer = evaluation.of(nominee, packs.asOf(S1), Set.of());

        assertThat(answer.met()).isTrue();
        assertThat(answer.results()).extracting(CriterionResult::evidence).allSatisfy(found -> assertThat(found)
                .isEqualTo("Xếp loại năm: Hoàn thành tốt nhiệm vụ; sáng kiến «Sổ điện tử» (Cấp cơ sở)"));
    }

    @Test
    void theStandardOfTheLowerTitleIsJudgedConditionByCondition() {
        rated(YearlyRating.EXCELLENT);
        declare(yes("activeInMovement"), no("disciplined"), number("monthsEmployed", 9));

        assertThat(evaluation.of(nominee, packs.asOf(S1), Set.of()).results()).filteredOn(result -> !result.met())
                .extracting(CriterionResult::criterion)
                .containsExactlyInAnyOrder("title.advancedWorker.monthsEmployed", "title.advancedWorker.disciplined", "title.advancedWorker");
    }

    @Test
    void theUnitDeclaresWhatTheProductCannotKnow() {
        assertThat(evaluation.toDeclare(nominee, packs.asOf(S1))).extracting(Criterion::id).containsExactlyInAnyOrder("title.activeInMovement",
                "title.monthsEmployed", "title.disciplined", "title.acceptedScienceTopic", "title.resourcefulInCombat");
        propose(NomineeKind.INDIVIDUAL, CommendationForm.CERTIFICATE_OF_MERIT);
        assertThat(evaluation.toDeclare(nominee, packs.asOf(S1))).isEmpty();
        assertThat(evaluation.of(nominee, packs.asOf(S1), Set.of()).met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"23, 3, EXCELLENT, COMPLETED, true", "23, 0, EXCELLENT, COMPLETED, false", "23, 3, GOOD, COMPLETED, false",
        "23, 3, EXCELLENT, NOT_COMPLETED, false"})
    void anExcellentCollectiveRestsOnItsPeople(int people, int fighters, YearlyRating collective, YearlyRating last, boolean met) {
        propose(NomineeKind.COLLECTIVE, EmulationTitle.EXCELLENT_LABOR_COLLECTIVE);
        declare(yes("united"));
        Map<String, YearlyRating> ratings = new HashMap<>(Map.of("", collective));
        for (int n = 1; n <= people; n++) {
            ratings.put("người " + n, n == people ? last : YearlyRating.GOOD);
        }
        when(years.of(any(), any(), any(), any(), any())).thenReturn(new UnitYear(people, ratings, TitleTargetsTest.unit(people, fighters).titles()));

        assertThat(met(packs.asOf(S1))).isEqualTo(met);
    }

    @Test
    void sixteenOfTwentyThreeAdvancedWorkersAreNotEnough() {
        propose(NomineeKind.COLLECTIVE, EmulationTitle.EXCELLENT_LABOR_COLLECTIVE);
        declare(yes("united"));
        when(years.of(any(), any(), any(), any(), any()))
                .thenReturn(new UnitYear(23, Map.of("", YearlyRating.EXCELLENT), TitleTargetsTest.unit(16, 2).titles()));

        assertThat(evaluation.of(nominee, packs.asOf(S1), Set.of()).sentence())
                .contains("Có ít nhất 70 % cá nhân đạt Lao động tiên tiến: chưa đạt (thực tế 16/23 = 69,57 %)");
    }

    @Test
    void conditionsThatNobodyHasReadDecideOnlyWhenConfirmed() {
        assertThatThrownBy(() -> evaluation.requireDeciding(nominee, packs.asOf(S1))).isInstanceOf(Refused.class)
                .hasMessageContaining("quản trị viên phải xác nhận");
        evaluation.requireDeciding(nominee, ShippedPacks.confirmed().asOf(S1));
        evaluation.requireDeciding(nominee, packs.asOf(LocalDate.of(2024, 3, 1)));
    }

    private boolean met(RulePack law) {
        return evaluation.of(nominee, law, Set.of()).met();
    }

    private void propose(NomineeKind kind, Award award) {
        when(nominee.kind()).thenReturn(kind);
        when(nominee.award()).thenReturn(award);
    }

    private void rated(YearlyRating rating) {
        when(years.of(any(), any(), any(), any(), any())).thenReturn(new UnitYear(23, Map.of(NameKey.of("Nguyễn Mẫu A"), rating), List.of()));
    }

    private void recognise() {
        when(initiatives.recognisedFor("M", "van-phong", "Nguyễn Mẫu A")).thenReturn(List.of(new Initiative("i", "M/r0", "M", "van-phong",
                new InitiativeDossier("Sổ điện tử", List.of("Nguyễn Mẫu A"), "", ""), InitiativeStatus.RECOGNISED, InitiativeLevel.GRASSROOTS, null,
                LocalDate.of(2021, 11, 5))));
    }

    private void declare(Evidence... declared) {
        when(evidence.findByNominationId("n")).thenReturn(List.of(declared).stream().map(one -> new StoredEvidence("n", one)).toList());
    }

    private static Evidence yes(String fact) {
        return new Evidence("title." + fact, true, null, null, null, null);
    }

    private static Evidence no(String fact) {
        return new Evidence("title." + fact, false, null, null, null, null);
    }

    private static Evidence number(String fact, int value) {
        return new Evidence("title." + fact, null, BigDecimal.valueOf(value), null, null, null);
    }
}
