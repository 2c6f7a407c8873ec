package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.nomination.Assessment;
import vn.thidua.nomination.ChiLangPlan;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.nomination.Evidence;
import vn.thidua.nomination.Facts;
import vn.thidua.nomination.TableByPlan;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.NomineeKind;
import vn.thidua.registration.RegisteredObject;

/** SC-12: the boundaries of the Chi Lăng criteria. */
class ScenarioTwelveTest {

    private static final Standing REGISTERED = new Standing(true, true, new RegisteredObject("o1", "MODEL", "Vườn na theo VietGAP", "",
            "10 ha", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31), "Khó", ""));
    private static final Standing NOT_REGISTERED = new Standing(true, false, null);

    @Test
    void k1WithItsModelDoneAt104PercentIsEligible() {
        Assessment k1 = assess("a", REGISTERED, Facts.perfect(ChiLangPlan.group("a")));

        assertThat(k1.eligible()).isTrue();
        assertThat(k1.sentence()).isEqualTo("Đạt các tiêu chuẩn của nhóm a) Tập thể.");
        assertThat(of(k1, "exceeded-targets").evidence()).isEqualTo("104%; văn bản 15/XN ngày 05/11/2024");
        assertThat(of(k1, "registered-object").evidence()).isEqualTo("Đã đăng ký: Vườn na theo VietGAP");
        assertThat(of(k1, "exceeded-targets").version()).isEqualTo("chi-lang-2024 v1, criteria-collective 1.0.0");
    }

    @Test
    void k2WithoutRegistrationIsNotConsidered() {
        Assessment k2 = assess("a", NOT_REGISTERED, Facts.perfect(ChiLangPlan.group("a")));

        assertThat(k2.eligible()).isFalse();
        assertThat(k2.sentence()).startsWith("Không đăng ký thì không xét");
        assertThat(of(k2, "registered-object").met()).isFalse();
        assertThat(of(k2, "registered-object").sentence()).contains("không có đăng ký được chấp nhận");
        assertThat(of(k2, "object-done-lawful").met()).isFalse();
    }

    @Test
    void withoutRegistrationNobodyIsEvenWhereNoCriterionAsksForIt() {
        Assessment farmer = assess("c", NOT_REGISTERED, Facts.perfect(ChiLangPlan.group("c")));

        assertThat(farmer.results()).allMatch(CriterionResult::met);
        assertThat(farmer.eligible()).isFalse();
        assertThat(farmer.sentence()).startsWith("Không đăng ký thì không xét");
    }

    @ParameterizedTest
    @CsvSource({"119900000, false", "119999999, false", "120000000, true", "120000001, true"})
    void incomeIsInclusive(long income, boolean eligible) {
        Assessment farmer = assess("c", REGISTERED, Facts.perfectBut(ChiLangPlan.group("c"), Facts.figure("income", income)));

        assertThat(farmer.eligible()).isEqualTo(eligible);
    }

    @Test
    void theSentenceSaysHowFarTheIncomeFallsShort() {
        Assessment n1 = assess("c", REGISTERED, Facts.perfectBut(ChiLangPlan.group("c"), Facts.figure("income", 119_900_000)));

        assertThat(of(n1, "income").sentence()).isEqualTo("Thu nhập từ 120 triệu đồng/năm trở lên: 119.900.000, thấp hơn 120.000.000.");
        assertThat(of(n1, "income").threshold()).isEqualTo("từ 120.000.000 đồng/năm trở lên");
        assertThat(n1.sentence()).startsWith("Chưa đạt: Thu nhập").contains("thấp hơn 120.000.000");
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true"})
    void targetsMustBeExceededNotMerelyReached(long percent, boolean eligible) {
        assertThat(assess("a", REGISTERED, Facts.perfectBut(ChiLangPlan.group("a"), Facts.figure("exceeded-targets", percent))).eligible())
                .isEqualTo(eligible);
    }

    @Test
    void b1IsEligibleThroughBraveryAlone() {
        Assessment b1 = assess("b1", REGISTERED, List.of(Facts.yes("exemplary-compliance"), Facts.yes("resourceful-and-brave")));

        assertThat(b1.eligible()).isTrue();
        assertThat(of(b1, "useful-initiative-or-solution").needed()).isFalse();
        assertThat(of(b1, "useful-initiative-or-solution").sentence()).contains("không cần", "«hoặc»");
    }

    @Test
    void braveryDoesNotReplaceExemplaryCompliance() {
        Assessment b1 = assess("b1", REGISTERED, List.of(Facts.yes("resourceful-and-brave")));

        assertThat(b1.eligible()).isFalse();
        assertThat(b1.sentence()).isEqualTo("Chưa đạt: Gương mẫu chấp hành chủ trương, pháp luật: chưa kê khai.");
    }

    @Test
    void anOfficialWithoutBraveryNeedsTheWholeOtherBranch() {
        Assessment official = assess("b1", REGISTERED, Facts.perfect(ChiLangPlan.group("b1")).stream()
                .filter(one -> !List.of("resourceful-and-brave", "close-to-grassroots").contains(one.criterion())).toList());

        assertThat(official.eligible()).isFalse();
        assertThat(official.sentence()).contains("Bám sát cơ sở: chưa kê khai.");
    }

    @Test
    void d1WithoutTaxConfirmationFails() {
        Assessment d1 = assess("d", REGISTERED,
                Facts.perfectBut(ChiLangPlan.group("d"), Facts.undocumented("tax-and-finance-duties")));

        assertThat(d1.eligible()).isFalse();
        assertThat(of(d1, "tax-and-finance-duties").sentence()).contains("thiếu xác nhận (Xác nhận của cơ quan thuế)");
    }

    @Test
    void whatTheUnitItselfDeniesFails() {
        Evidence denied = new Evidence("law-abiding", false, null, null, null, null);

        assertThat(of(assess("d", REGISTERED, Facts.perfectBut(ChiLangPlan.group("d"), denied)), "law-abiding").met()).isFalse();
    }

    @Test
    void aWorkerHasNoGroupInThePlan() {
        assertThat(ChiLangPlan.PLAN.groupsFor(NomineeKind.INDIVIDUAL, StaffCategory.WORKER)).isEmpty();
        assertThat(ChiLangPlan.PLAN.groupsFor(NomineeKind.INDIVIDUAL, StaffCategory.FARMER)).extracting(group -> group.code())
                .containsExactly("c");
    }

    private static Assessment assess(String group, Standing standing, List<Evidence> evidence) {
        return new GroupEvaluation(ChiLangPlan.group(group), "chi-lang-2024 v1", standing, new TableByPlan()).of(evidence);
    }

    private static CriterionResult of(Assessment assessment, String criterion) {
        return assessment.results().stream().filter(result -> result.criterion().equals(criterion)).findFirst().orElseThrow();
    }
}
