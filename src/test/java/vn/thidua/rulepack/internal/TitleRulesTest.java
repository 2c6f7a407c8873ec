package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.rulepack.Judgement;
import vn.thidua.rulepack.RatioCap;
import vn.thidua.rulepack.Rounding;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.TitleRequirements;
import vn.thidua.shared.Refused;

class TitleRulesTest {

    private static final LocalDate S1 = LocalDate.of(2021, 11, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final RulePacks packs = new PacksOnShelf(PackShelf.read(new ClassPathResource("rulepacks/vietnam.yaml"), PackFiles.SHIPPED), (release, key) -> Optional.empty());

    @ParameterizedTest
    @CsvSource({"GOOD, false, false, false", "EXCELLENT, false, true, false", "GOOD, true, true, false", "EXCELLENT, true, true, true"})
    void aGrassrootsFighterNeedsOneAchievementUnderTheLawAndBothUnderTheDraft(String rating, boolean initiative, boolean law, boolean draft) {
        Map<String, Object> facts = Map.of("advancedWorker", true, "rating", rating, "recognisedInitiative", initiative);

        assertThat(judge(packs.asOf(S1), facts).met()).isEqualTo(law);
        assertThat(judge(packs.asOf(TODAY), facts).met()).isEqualTo(law);
        assertThat(judge(packs.whatIf("amendment-2025", TODAY, List.of()), facts).met()).isEqualTo(draft);
    }

    @Test
    void explainsBothAlternatives() {
        Judgement refused = judge(packs.asOf(S1), Map.of("advancedWorker", true, "rating", "GOOD", "recognisedInitiative", false));

        assertThat(refused.sentence()).isEqualTo("Đạt tiêu chuẩn Lao động tiên tiến: đạt (có); Cần một trong các thành tích ["
                + "Hoàn thành xuất sắc nhiệm vụ: chưa đạt (thực tế GOOD) hoặc Có sáng kiến được công nhận: chưa đạt (không)"
                + " hoặc Có đề tài khoa học được nghiệm thu: chưa đạt (chưa có thông tin)"
                + " hoặc Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu: chưa đạt (chưa có thông tin)]");
        assertThat(refused.leaves()).hasSize(5).filteredOn(Judgement::met).hasSize(1);
    }

    @Test
    void threeAnswersComeFromThreeVersions() {
        assertThat(packs.asOf(S1).version()).isEqualTo("vietnam-2/frame-2003-91");
        assertThat(packs.asOf(TODAY).version()).isEqualTo("vietnam-2/frame-2022-152");
        RulePack draft = packs.whatIf("amendment-2025", TODAY, List.of());
        assertThat(draft.version()).isEqualTo("vietnam-2/frame-2022-152+amendment-2025-1");
        assertThat(draft.isDraft()).isTrue();
        assertThat(packs.asOf(TODAY).isDraft()).isFalse();
        assertThatThrownBy(() -> packs.whatIf("no-such-draft", TODAY, List.of())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "23, 17, 23, 1, true", "23, 16, 23, 1, false", "10, 7, 10, 1, true", "23, 23, 22, 1, false", "23, 23, 23, 0, false", "0, 0, 0, 1, false"})
    void anExcellentCollectiveNeedsSeventyPercentAllCompletedAndAFighter(int members, int advanced, int completed, int fighters, boolean met) {
        Map<String, Object> facts = new HashMap<>(Map.of("rating", "EXCELLENT", "united", true, "members", members, "advancedWorkers", advanced,
                "completed", completed, "grassrootsFighters", fighters));
        assertThat(judge(S1, "EXCELLENT_LABOR_COLLECTIVE", facts)).isEqualTo(met);
        assertThat(judge(TODAY, "EXCELLENT_LABOR_COLLECTIVE", facts)).isEqualTo(met);

        facts.remove("members");
        assertThat(judge(TODAY, "EXCELLENT_LABOR_COLLECTIVE", facts)).isFalse();
    }

    @Test
    void halfIsNotMoreThanHalfUnderTheOldLaw() {
        Map<String, Object> facts = Map.of("rating", "GOOD", "united", true, "members", 20, "advancedWorkers", 11, "disciplinedByWarning", 0);
        Map<String, Object> half = new HashMap<>(facts);
        half.put("advancedWorkers", 10);

        assertThat(judge(S1, "ADVANCED_LABOR_COLLECTIVE", facts)).isTrue();
        assertThat(judge(S1, "ADVANCED_LABOR_COLLECTIVE", half)).isFalse();
        assertThat(judge(TODAY, "ADVANCED_LABOR_COLLECTIVE", facts)).as("70 % since 2024").isFalse();
    }

    @Test
    void aDecreeAddsToTheLaw() {
        Map<String, Object> facts = Map.of("rating", "GOOD", "activeInMovement", true, "monthsEmployed", 7, "workingDaysOff", 0, "disciplined", false);

        assertThat(judge(LocalDate.of(2015, 12, 1), "ADVANCED_WORKER", facts)).isTrue();
        assertThat(judge(S1, "ADVANCED_WORKER", facts)).as("10 months").isFalse();
        assertThat(judge(LocalDate.of(2024, 11, 20), "ADVANCED_WORKER", facts)).as("6 months").isTrue();
        RuleValue<TitleRequirements> merged = packs.asOf(S1).titleRequirements("ADVANCED_WORKER").orElseThrow();
        assertThat(merged.mark()).as("the weaker part").isEqualTo(RuleMark.GENERAL_KNOWLEDGE);
        assertThatThrownBy(merged::deciding).isInstanceOf(Refused.class).hasMessageContaining("titles/ADVANCED_WORKER")
                .hasMessageContaining("vietnam-2").hasMessageContaining("phải xác nhận");
        assertThat(packs.asOf(S1).titleRequirements("CULTURAL_FAMILY")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"23, FLOOR, 3", "23, HALF_UP, 3", "23, CEIL, 4", "6, FLOOR, 0", "6, HALF_UP, 1", "7, FLOOR, 1", "20, FLOOR, 3", "40, FLOOR, 6", "3, HALF_UP, 0"})
    void theCapDependsOnTheRounding(int base, Rounding rounding, int allowed) {
        RatioCap cap = packs.asOf(S1).ratioCap("GRASSROOTS_EMULATION_FIGHTER").orElseThrow().value();

        assertThat(cap.base()).isEqualTo("ADVANCED_WORKER");
        assertThat(cap.allowed(base, rounding)).isEqualTo(allowed);
    }

    @Test
    void theRoundingOfTheLawIsOnlyInferredAndTheNewLawHasNoCap() {
        RuleValue<Rounding> rounding = packs.asOf(S1).rounding("GRASSROOTS_EMULATION_FIGHTER").orElseThrow();

        assertThat(rounding.value()).isEqualTo(Rounding.FLOOR);
        assertThat(rounding.mayDecide()).isFalse();
        assertThat(packs.asOf(TODAY).ratioCap("GRASSROOTS_EMULATION_FIGHTER")).isEmpty();
    }

    private boolean judge(LocalDate day, String title, Map<String, Object> facts) {
        return packs.asOf(day).titleRequirements(title).orElseThrow().value().judge(facts).met();
    }

    private static Judgement judge(RulePack pack, Map<String, Object> facts) {
        return pack.titleRequirements("GRASSROOTS_EMULATION_FIGHTER").orElseThrow().value().judge(facts);
    }
}
