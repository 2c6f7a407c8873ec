package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a plan offers: forms and titles are both awards. */
class OfferedAwardsTest {

    @Test
    void formsComeFromTheAwardsAndTitlesFromObligationsAndTargets() {
        MovementPlan plan = PlanFormat.read(PlanText.cleanWith("""
                awards:
                - {form: CERTIFICATE_OF_MERIT, decider: COMMUNE_CHAIR, nominees: [COLLECTIVE]}
                - {form: CERTIFICATE_OF_MERIT, decider: COMMUNE_CHAIR, nominees: [HOUSEHOLD]}
                - {words: không nêu hình thức}
                targets:
                - {name: Tập thể, title: {words: Tập thể Lao động xuất sắc, title: EXCELLENT_LABOR_COLLECTIVE}, value: 1, unit: COUNT}
                - {name: Độ che phủ rừng, value: 60, unit: PERCENT}
                obligations:
                - code: titles
                  kind: TITLE_REGISTRATION
                  title: Đăng ký danh hiệu
                  titles: [{words: Lao động tiên tiến, title: ADVANCED_WORKER}, {words: Chiến sĩ cấp xã}]
                """));

        assertThat(plan.offeredAwards()).extracting(OfferedAward::award).containsExactly(CommendationForm.CERTIFICATE_OF_MERIT,
                EmulationTitle.ADVANCED_WORKER, EmulationTitle.EXCELLENT_LABOR_COLLECTIVE);
        OfferedAward merit = plan.offeredAwards().get(0);
        assertThat(merit.isFor(NomineeKind.HOUSEHOLD)).isTrue();
        assertThat(merit.isFor(NomineeKind.INDIVIDUAL)).isFalse();
        assertThat(plan.offeredAwards().get(1).isFor(NomineeKind.COLLECTIVE)).isFalse();
    }

    @Test
    void anAwardForNobodyInParticularIsForEverybody() {
        MovementPlan plan = PlanFormat.read(PlanText.cleanWith("""
                awards:
                - {form: CERTIFICATE_OF_MERIT, decider: COMMUNE_CHAIR, nominees: [COLLECTIVE]}
                - {form: CERTIFICATE_OF_MERIT, decider: DISTRICT_CHAIR}
                """));

        assertThat(plan.offeredAwards()).singleElement().satisfies(offered -> assertThat(offered.isFor(NomineeKind.ENTERPRISE)).isTrue());
    }

    @Test
    void everyCodeNamesOneAward() {
        assertThat(Award.of("GRASSROOTS_EMULATION_FIGHTER")).isSameAs(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
        assertThat(Award.of("CERTIFICATE_OF_MERIT")).isSameAs(CommendationForm.CERTIFICATE_OF_MERIT);
        assertThatThrownBy(() -> Award.of("MEDAL")).isInstanceOf(IllegalArgumentException.class);
    }
}
