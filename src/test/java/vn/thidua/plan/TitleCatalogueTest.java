package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plan.EmulationTitle.ADVANCED_LABOR_COLLECTIVE;
import static vn.thidua.plan.EmulationTitle.ADVANCED_WORKER;
import static vn.thidua.plan.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.thidua.plan.EmulationTitle.PROVINCIAL_EMULATION_FIGHTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.rulepack.ChairLevel;

class TitleCatalogueTest {

    private final TitleCatalogue catalogue = TitleCatalogue.ofTheLaw();

    @ParameterizedTest
    @EnumSource(EmulationTitle.class)
    void knowsEveryTitleByNameAndIdentifier(EmulationTitle title) {
        assertThat(catalogue.read(title.label()).title()).isEqualTo(title);
        assertThat(catalogue.read(title.name()).title()).isEqualTo(title);
        assertThat(catalogue.get(title).nominees()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chiến sỹ thi đua cơ sở", " CHIẾN SĨ  THI ĐUA CƠ SỞ ", "CSTĐCS", "“Chiến sĩ thi đua cơ sở”", "CSTĐ cơ sở"})
    void forgivesSpelling(String words) {
        assertThat(catalogue.read(words)).satisfies(reading -> {
            assertThat(reading.title()).isEqualTo(GRASSROOTS_EMULATION_FIGHTER);
            assertThat(reading.reason()).isEmpty();
        });
    }

    @Test
    void explainsTheTitleOfTraPhong() {
        TitleReading reading = catalogue.read("Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh");
        assertThat(reading.title()).isNull();
        assertThat(reading.reason()).contains("không phải danh hiệu thi đua", "không ghi cấp xã");
        assertThat(reading.suggestions()).containsExactly(GRASSROOTS_EMULATION_FIGHTER, PROVINCIAL_EMULATION_FIGHTER);
    }

    @Test
    void mapsTheTitleOfQuangThanhAndInventsNone() {
        assertThat(catalogue.read("Chiến sỹ thi đua cấp cơ sở")).satisfies(reading -> {
            assertThat(reading.title()).isNull();
            assertThat(reading.suggestions()).containsExactly(GRASSROOTS_EMULATION_FIGHTER);
        });
    }

    @Test
    void suggestsWhatSoundsAlike() {
        assertThat(catalogue.read("Lao động tiên tiến xã").suggestions()).contains(ADVANCED_WORKER, ADVANCED_LABOR_COLLECTIVE);
        assertThat(catalogue.read("Hoàn thành nhiệm vụ").suggestions()).isEmpty();
        assertThat(catalogue.read("Hoàn thành nhiệm vụ").reason()).contains("không có trong danh mục");
    }

    @ParameterizedTest
    @CsvSource({"Giấy khen của Chủ tịch UBND xã, CERTIFICATE_OF_MERIT, COMMUNE_CHAIR", "Giấy khen của Chủ tịch UBND thị xã, CERTIFICATE_OF_MERIT, DISTRICT_CHAIR",
        "Bằng khen của Chủ tịch UBND tỉnh, CERTIFICATE_OF_COMMENDATION, PROVINCE_CHAIR", "bang khen UBND tinh, CERTIFICATE_OF_COMMENDATION, PROVINCE_CHAIR",
        "Giấy khen cấp huyện, CERTIFICATE_OF_MERIT, DISTRICT_CHAIR"})
    void readsWhoseFormItIs(String words, CommendationForm form, ChairLevel decider) {
        assertThat(FormReading.of(words)).isEqualTo(new FormReading(form, decider));
    }

    @Test
    void leavesTheLevelOpenWhereTheWordsDo() {
        assertThat(FormReading.of("Bằng khen")).isEqualTo(new FormReading(CommendationForm.CERTIFICATE_OF_COMMENDATION, null));
        assertThat(FormReading.of("Huy chương")).isEqualTo(new FormReading(null, null));
    }
}
