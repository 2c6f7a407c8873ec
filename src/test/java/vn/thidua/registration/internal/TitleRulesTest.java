package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.fakes.TitleLaw;
import vn.thidua.plan.AwardRule;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.TitleName;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.RowProblem;
import vn.thidua.registration.TitleEntry;
import vn.thidua.rulepack.ChairLevel;

/** SC-09 row by row: what a table of titles and forms may hold. */
class TitleRulesTest {

    private final TitleRules rules = new TitleRules(new TitleOffer(obligation(
            List.of(new TitleName("Lao động tiên tiến", EmulationTitle.ADVANCED_WORKER),
                    new TitleName("CSTĐ cấp cơ sở", EmulationTitle.GRASSROOTS_EMULATION_FIGHTER),
                    new TitleName("Chiến sĩ thi đua cấp tỉnh", EmulationTitle.PROVINCIAL_EMULATION_FIGHTER)),
            List.of(new AwardRule(CommendationForm.CERTIFICATE_OF_MERIT, ChairLevel.COMMUNE_CHAIR, null, "Giấy khen", null),
                    new AwardRule(CommendationForm.CERTIFICATE_OF_COMMENDATION, null, null, "Bằng khen", null))), TitleLaw.pack()));

    @Test
    void takesLegalNamesShortNamesAndThePlansOwnWords() {
        assertThat(problems(person("A", "Lao động tiên tiến", ""), person("B", "CSTĐCS", "Giấy khen của Chủ tịch UBND xã"),
                person("C", "CSTĐ cấp cơ sở", ""), person("D", "", "Bằng khen của Chủ tịch UBND tỉnh"))).isEmpty();
    }

    @Test
    void turnsWordsIntoIdentifiers() {
        assertThat(rules.resolved(person("A", "Chiến sỹ thi đua cơ sở", "Giấy khen cấp xã"))).satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("GRASSROOTS_EMULATION_FIGHTER");
            assertThat(entry.form()).isEqualTo("CERTIFICATE_OF_MERIT.COMMUNE_CHAIR");
        });
        assertThat(rules.resolved(person("A", "Không có", "Bằng khen"))).isEqualTo(person("A", "Không có", "Bằng khen"));
    }

    @Test
    void suggestsTheOfferedTitlesForOneThatDoesNotExist() {
        assertThat(problems(person("A", "Lao động tiên tiến", ""), person("B", "Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh", "")))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(2);
                    assertThat(problem.suggestions()).extracting(Option::label).containsExactly("Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cấp tỉnh");
                    assertThat(problem.sentence()).startsWith("Dòng 2, cột «Danh hiệu thi đua»: ").contains("gợi ý: Chiến sĩ thi đua cơ sở");
                });
    }

    @Test
    void doesNotRepeatATextThatIsTooLong() {
        String text = "ế".repeat(301);
        assertThat(problems(person("A", text, text))).hasSize(2).allSatisfy(problem -> assertThat(problem.sentence())
                .contains("dài quá 300 ký tự").doesNotContain(text));
    }

    @Test
    void refusesAFormWithoutItsDecider() {
        assertThat(problems(person("A", "", "Bằng khen"))).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).contains("chưa ghi của Chủ tịch Ủy ban nhân dân cấp nào");
            assertThat(problem.suggestions()).extracting(Option::value).containsExactly("CERTIFICATE_OF_COMMENDATION.PROVINCE_CHAIR");
        });
    }

    @Test
    void refusesAFormThatIsNotThisChairsToGive() {
        assertThat(problems(person("A", "", "Bằng khen của Chủ tịch UBND xã"))).singleElement().satisfies(problem ->
                assertThat(problem.reason()).isEqualTo("Chủ tịch Ủy ban nhân dân cấp xã không có thẩm quyền tặng Bằng khen"));
        assertThat(problems(person("A", "", "Giấy khen của Chủ tịch UBND huyện"))).singleElement().satisfies(problem ->
                assertThat(problem.reason()).contains("kế hoạch không cho đăng ký"));
    }

    @Test
    void refusesATitleOfAnotherSubjectOrOutsideThePlan() {
        assertThat(problems(new TitleEntry(NomineeKind.COLLECTIVE, "Thôn Trà Nga", "", "Lao động tiên tiến", ""))).singleElement().satisfies(problem ->
                assertThat(problem.reason()).contains("là danh hiệu của cá nhân, không phải của tập thể"));
        assertThat(problems(person("A", "Chiến sĩ thi đua toàn quốc", ""))).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).contains("không có trong danh hiệu kế hoạch cho đăng ký");
            assertThat(problem.suggestions()).hasSize(3);
        });
    }

    @Test
    void needsANameAnAimAndAKind() {
        assertThat(problems(new TitleEntry(null, " ", null, null, null))).extracting(RowProblem::reason)
                .containsExactly("chưa ghi tập thể hay cá nhân", "chưa ghi tên", "phải có danh hiệu thi đua hoặc hình thức khen thưởng");
    }

    @Test
    void takesTwoOfOneNameButNotOnePersonTwice() {
        TitleEntry one = new TitleEntry(NomineeKind.INDIVIDUAL, "Hồ Thị Na", "Công chức văn hóa", "Lao động tiên tiến", "");
        TitleEntry other = new TitleEntry(NomineeKind.INDIVIDUAL, "Hồ Thị Na", "Trưởng thôn", "Lao động tiên tiến", "");
        assertThat(problems(one, other)).isEmpty();
        assertThat(problems(one, other, one)).singleElement().satisfies(problem -> assertThat(problem.reason()).isEqualTo("trùng với dòng 1"));
    }

    @Test
    void offersEveryTitleWhereThePlanLeavesThemToARegulation() {
        TitleOffer offer = new TitleOffer(obligation(List.of(), List.of()), TitleLaw.pack());
        assertThat(offer.titles()).containsExactly(EmulationTitle.values());
        assertThat(offer.forms()).isEmpty();
        assertThat(offer.kinds()).containsExactly(NomineeKind.COLLECTIVE, NomineeKind.INDIVIDUAL, NomineeKind.HOUSEHOLD);
    }

    private List<RowProblem> problems(TitleEntry... entries) {
        List<TitleRules.Row> rows = new ArrayList<>();
        for (TitleEntry entry : entries) {
            rows.add(new TitleRules.Row(rows.size() + 1, entry));
        }
        return rules.problems(rows);
    }

    private static TitleEntry person(String name, String title, String form) {
        return new TitleEntry(NomineeKind.INDIVIDUAL, name, "Công chức", title, form);
    }

    private static PlannedObligation obligation(List<TitleName> titles, List<AwardRule> forms) {
        return new PlannedObligation("titles", "S2-11", ObligationKind.TITLE_REGISTRATION, "Đăng ký", null, null, null, null, titles, forms, null, null,
                null, null, null, null, null, null, null, false, false, null, null, null);
    }
}
