package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.Rounding;
import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.InvalidDocument;

/** Regulations of province and issuer over the law (S0-21, S0-22, S1-20). */
class RegulationLayersTest {

    private static final String TITLE = "GRASSROOTS_EMULATION_FIGHTER";
    private static final LocalDate DAY = LocalDate.of(2021, 11, 14);
    private static final String PROVINCE = """
            pack: tinh-thu
            revision: 1
            layer: PROVINCE
            name: Quy chế thử của tỉnh
            symbols: ["01/2019/QĐ-UBND"]
            from: 2019-01-01
            to: 2021-12-31
            ratioCaps:
            - {title: GRASSROOTS_EMULATION_FIGHTER, maxPercent: 12, base: ADVANCED_WORKER, mark: VERIFIED, sources: [Điều 7]}
            roundings:
            - {title: GRASSROOTS_EMULATION_FIGHTER, value: HALF_UP, mark: VERIFIED, sources: [Điều 7]}
            titles:
            - title: ADVANCED_LABOR_COLLECTIVE
              all:
              - {words: Đã đăng ký thi đua từ đầu năm, fact: registered}
              mark: VERIFIED
              sources: [Điều 9]
            """;
    private static final String ISSUER = """
            pack: xa-thu
            revision: 1
            layer: ISSUER
            name: Quy chế thử của xã
            symbols: ["02/QĐ-UBND"]
            from: 2020-01-01
            roundings:
            - {title: GRASSROOTS_EMULATION_FIGHTER, value: CEIL, mark: INFERRED, sources: [Điều 3]}
            """;

    private final RulePacks packs = packs(PROVINCE, ISSUER);

    @Test
    void theMostSpecificValidRegulationWins() {
        assertThat(rounding(List.of()).value()).isEqualTo(Rounding.FLOOR);
        assertThat(rounding(List.of("01/2019/QĐ-UBND")).value()).isEqualTo(Rounding.HALF_UP);
        assertThat(rounding(List.of("02/QĐ-UBND", "01/2019/QĐ-UBND")).value()).isEqualTo(Rounding.CEIL);
        assertThat(rounding(List.of("99/QĐ-UBND")).value()).isEqualTo(Rounding.FLOOR);

        RulePack later = packs.asOf(LocalDate.of(2022, 1, 1), List.of("01/2019/QĐ-UBND", "02/QĐ-UBND"));
        assertThat(later.ratioCap(TITLE).orElseThrow().value().maxPercent()).as("the province's has ended").isEqualByComparingTo("15");
        assertThat(later.rounding(TITLE).orElseThrow().layer()).isEqualTo(RuleLayer.ISSUER);
    }

    @Test
    void eachValueSaysWhereItComesFrom() {
        RulePack law = packs.asOf(DAY, List.of("02/QĐ-UBND", "01/2019/QĐ-UBND"));

        assertThat(law.version()).isEqualTo("vietnam-2/frame-2003-91+tinh-thu-1+xa-thu-1");
        assertThat(law.ratioCap(TITLE).orElseThrow().evidence()).isEqualTo("Quy chế của tỉnh, đã đối chiếu văn bản: Điều 7");
        assertThat(law.rounding(TITLE).orElseThrow().pack()).isEqualTo("xa-thu-1");
        assertThat(law.decider(TITLE, ChairLevel.DISTRICT_CHAIR).orElseThrow().layer()).isEqualTo(RuleLayer.LAW);
        assertThat(packs.released(law.version(), DAY).rounding(TITLE).orElseThrow().value()).isEqualTo(Rounding.CEIL);
    }

    @Test
    void conditionsOfARegulationComeOnTop() {
        Map<String, Object> facts = Map.of("rating", "GOOD", "united", true, "members", 20, "advancedWorkers", 20, "disciplinedByWarning", 0,
                "registered", false);

        assertThat(meets(List.of(), facts)).isTrue();
        assertThat(meets(List.of("01/2019/QĐ-UBND"), facts)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ratioCaps: [{title: GRASSROOTS_EMULATION_FIGHTER, maxPercent: 20, base: ADVANCED_WORKER, mark: VERIFIED, sources: []}]",
        "ratioCaps: [{title: GRASSROOTS_EMULATION_FIGHTER, maxPercent: 15, base: STAFF, mark: VERIFIED, sources: []}]",
        "coefficients: [{award: ADVANCED_WORKER, individual: 0.5, mark: VERIFIED, sources: []}]",
        "council: [{award: PROVINCIAL_EMULATION_FIGHTER, rule: {quorum: 2/3, voteBase: ALL, threshold: 1/2, strictlyMore: true, ballot: SECRET, "
                + "tie: FAIL}, mark: VERIFIED, sources: []}]"})
    void aRegulationMayNotBeWiderThanTheLaw(String list) {
        assertThatThrownBy(() -> packs(ISSUER + list)).isInstanceOf(InvalidDocument.class).hasMessageContaining("bộ «xa-thu-1» rộng hơn quy định");
    }

    @Test
    void aRegulationMayNarrowAndAdd() {
        assertThatCode(() -> packs(ISSUER + "coefficients: [{award: ADVANCED_WORKER, individual: 0.2, mark: VERIFIED, sources: []}]\n"
                + "numbers: [{name: OWN_NUMBER, value: 3, mark: VERIFIED, sources: []}]\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> packs(ISSUER + "deciders: [{award: ADVANCED_WORKER, level: COMMUNE_CHAIR, mark: VERIFIED, sources: []}]\n"))
                .isInstanceOf(InvalidDocument.class);
    }

    @Test
    void theHighestRevisionIsInUseAndTheOthersStayReadable() {
        RulePacks two = packs(PROVINCE, PROVINCE.replace("revision: 1", "revision: 2").replace("HALF_UP", "CEIL"));

        assertThat(two.asOf(DAY, List.of("01/2019/QĐ-UBND")).rounding(TITLE).orElseThrow().value()).isEqualTo(Rounding.CEIL);
        assertThat(two.released("vietnam-2/frame-2003-91+tinh-thu-1", DAY).rounding(TITLE).orElseThrow().value()).isEqualTo(Rounding.HALF_UP);
    }

    private boolean meets(List<String> regulations, Map<String, Object> facts) {
        return packs.asOf(DAY, regulations).titleRequirements("ADVANCED_LABOR_COLLECTIVE").orElseThrow().value().judge(facts).met();
    }

    private RuleValue<Rounding> rounding(List<String> regulations) {
        return packs.asOf(DAY, regulations).rounding(TITLE).orElseThrow();
    }

    private static RulePacks packs(String... regulations) {
        try {
            PackFile national = PackFile.read(new ClassPathResource("rulepacks/vietnam.yaml").getContentAsString(StandardCharsets.UTF_8));
            return new PacksOnShelf(new PackShelf(national, Stream.of(regulations).map(PackFile::read).toList()), (release, key) -> Optional.empty());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
