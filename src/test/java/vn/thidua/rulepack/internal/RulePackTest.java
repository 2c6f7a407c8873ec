package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.Refused;

class RulePackTest {

    private static final ClassPathResource FILE = new ClassPathResource("rulepacks/vietnam.yaml");

    private final RulePacks packs = new PacksOnShelf(PackShelf.read(FILE), (release, key) -> Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2015-03-13, vietnam-2/frame-2003-42",
        "2017-09-30, vietnam-2/frame-2003-42",
        "2017-10-01, vietnam-2/frame-2003-91",
        "2023-12-31, vietnam-2/frame-2003-91",
        "2024-01-01, vietnam-2/frame-2022-98",
        "2025-06-30, vietnam-2/frame-2022-98",
        "2025-07-01, vietnam-2/frame-2022-152",
    })
    void namesTheFrameInForce(LocalDate day, String version) {
        assertThat(packs.asOf(day).version()).isEqualTo(version);
        assertThat(packs.asOf(day).asOf()).isEqualTo(day);
    }

    @Test
    void refusesADayBeforeAnyFrame() {
        assertThatThrownBy(() -> on("2010-05-31")).isInstanceOf(Refused.class).hasMessageContaining("2010-05-31");
    }

    @Test
    void theDistrictChairDecidesACertificateOfMeritUntilTheLevelEnds() {
        assertThat(on("2024-11-20").decider("CERTIFICATE_OF_MERIT", ChairLevel.DISTRICT_CHAIR)).hasValueSatisfying(rule -> {
            assertThat(rule.decidesAlone()).isTrue();
            assertThat(rule.evidence()).isEqualTo("đã đối chiếu văn bản: Luật 06/2022/QH15, Điều 80");
        });
        assertThat(on("2025-07-01").decider("CERTIFICATE_OF_MERIT", ChairLevel.DISTRICT_CHAIR)).isEmpty();
        assertThat(on("2025-07-01").deciders("CERTIFICATE_OF_MERIT")).extracting(RuleValue::value)
                .containsExactly(ChairLevel.COMMUNE_CHAIR);
    }

    @Test
    void noLowerChairDecidesAProvincialCertificate() {
        assertThat(on("2024-11-20").deciders("CERTIFICATE_OF_COMMENDATION")).extracting(RuleValue::value)
                .containsExactly(ChairLevel.PROVINCE_CHAIR);
        assertThat(on("2024-11-20").deciders("NO_SUCH_AWARD")).isEmpty();
    }

    @Test
    void anInferredPowerIsGivenButDoesNotDecideAlone() {
        RuleValue<ChairLevel> power = on("2025-08-01").decider("GRASSROOTS_EMULATION_FIGHTER", ChairLevel.COMMUNE_CHAIR).orElseThrow();

        assertThat(power.mark()).isEqualTo(RuleMark.INFERRED);
        assertThat(power.decidesAlone()).isFalse();
        assertThat(power.evidence()).startsWith("suy luận, chưa đối chiếu văn bản");
    }

    @Test
    void givesCouncilRulesByAwardAndOtherwiseTheDefaults() {
        RuleValue<CouncilRule> merit = on("2024-11-20").council("CERTIFICATE_OF_MERIT");
        assertThat(merit.value()).isEqualTo(new CouncilRule("2/3", "PRESENT", "1/2", true, "SECRET", "FAIL"));
        assertThat(merit.mark()).isEqualTo(RuleMark.INFERRED);
        assertThat(on("2024-11-20").council("PROVINCIAL_EMULATION_FIGHTER").value().threshold()).isEqualTo("9/10");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, 1150000, GENERAL_KNOWLEDGE", "2016-05-01, 1210000, GENERAL_KNOWLEDGE", "2017-07-01, 1300000, GENERAL_KNOWLEDGE",
        "2019-06-30, 1390000, VERIFIED", "2019-07-01, 1490000, VERIFIED", "2024-06-30, 1800000, VERIFIED",
        "2024-07-01, 2340000, GENERAL_KNOWLEDGE",
    })
    void knowsTheBaseSalaryOfTheDay(LocalDate day, long value, RuleMark mark) {
        assertThat(packs.asOf(day).baseSalary()).hasValueSatisfying(salary -> {
            assertThat(salary.value()).isEqualTo(value);
            assertThat(salary.mark()).isEqualTo(mark);
        });
    }

    @Test
    void knowsTimeLimitsAndHowOften() {
        assertThat(on("2024-11-20").timeLimit("NEGATIVE_NOTICE")).map(RuleValue::value).contains(10);
        assertThat(on("2024-11-20").maxTimes("SUPPLEMENT_REQUEST")).map(RuleValue::value).contains(1);
        assertThat(on("2024-11-20").timeLimit("NO_SUCH_EVENT")).isEmpty();
    }

    @Test
    void aPackWithAnErrorDoesNotStart() throws IOException {
        String yaml = FILE.getContentAsString(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackFile.read(yaml.replace("quorum: 2/3", "quorum: most").replaceFirst("revision: 2", "revision: one")))
                .isInstanceOf(InvalidDocument.class).hasMessageContaining("/council/0/rule/quorum").hasMessageContaining("/revision");
        assertThatThrownBy(() -> PackFile.read(yaml.replaceFirst("level: COMMUNE_CHAIR", "level: COMMUNE_CHAIR, ratio: 3")))
                .isInstanceOf(InvalidDocument.class).hasMessageContaining("«ratio»");
    }

    @Test
    void aDayHasOneAnswer() throws IOException {
        String yaml = FILE.getContentAsString(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackFile.read(yaml.replace("to: 2016-04-30", "to: 2016-05-01")))
                .isInstanceOf(InvalidDocument.class).hasMessageContaining("«baseSalaryVnd» có hai giá trị cho cùng một ngày");
    }

    @ParameterizedTest
    @CsvSource({
        "ADVANCED_WORKER, , false, 2021-12-01, 450000", "EXCELLENT_LABOR_COLLECTIVE, , true, 2021-12-01, 2240000",
        "CERTIFICATE_OF_MERIT, COMMUNE_CHAIR, false, 2021-12-01, 230000", "CERTIFICATE_OF_MERIT, DISTRICT_CHAIR, true, 2021-12-01, 900000",
        "ADVANCED_LABOR_COLLECTIVE, , true, 2024-11-20, 1880000", "ADVANCED_WORKER, , false, 2024-03-01, 540000"})
    void countsRewardMoneyUpToTenThousand(String award, ChairLevel level, boolean collective, LocalDate day, long amount) {
        RulePack pack = packs.asOf(day);

        assertThat(pack.rewardRounding().orElseThrow().value().amount(pack.coefficient(award, level, collective).orElseThrow().value(),
                pack.baseSalary().orElseThrow().value())).isEqualTo(amount);
    }

    @Test
    void leavesOutWhatWasNotFound() {
        assertThat(on("2024-11-20").coefficient("CERTIFICATE_OF_MERIT", ChairLevel.DISTRICT_CHAIR, false)).as("L-110").isEmpty();
        assertThat(on("2024-11-20").timeLimit("PUBLICATION")).isEmpty();
        assertThat(on("2021-11-20").coefficient("CERTIFICATE_OF_MERIT", ChairLevel.PROVINCE_CHAIR, false)).isEmpty();
    }

    @Test
    void namesTheGroundsOfARevocationAndItsLimits() {
        assertThat(on("2024-11-20").revocationGrounds().orElseThrow().value()).extracting(LegalItem::id)
                .containsExactly("ACHIEVEMENT_FRAUD", "FALSE_DOSSIER", "UNLAWFUL_PROCEDURE", "LATER_VIOLATION");
        assertThat(on("2024-11-20").timeLimit("REVOCATION_DECISION")).map(RuleValue::value).contains(5);
        assertThat(on("2024-11-20").calendarDays("REVOCATION_FILE")).map(RuleValue::value).contains(7);
        assertThat(on("2024-11-20").calendarDays("COMPLAINT")).hasValueSatisfying(days -> assertThat(days.decidesAlone()).isFalse());
        assertThat(on("2025-08-01").number("COMMUNE_FUND_PERCENT_MOUNTAIN").orElseThrow().value()).isEqualByComparingTo("1.5");
    }

    private RulePack on(String day) {
        return packs.asOf(LocalDate.parse(day));
    }
}
