package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.rulepack.RatioCap;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.Rounding;
import vn.thidua.shared.Refused;

/** SC-05: 15 % of 23, 6 and 20 people, rounded in three ways. */
class TitleCapTest {

    @ParameterizedTest
    @CsvSource({"23, FLOOR, 3", "23, HALF_UP, 3", "23, CEIL, 4", "6, FLOOR, 0", "6, HALF_UP, 1", "6, CEIL, 1", "20, FLOOR, 3", "20, HALF_UP, 3",
        "20, CEIL, 3", "0, CEIL, 0"})
    void theWholeNumberIsARuleOfItsOwn(int base, Rounding rounding, int allowed) {
        TitleCap cap = cap(base, rounding, RuleMark.VERIFIED);

        assertThat(cap.allowed()).isEqualTo(allowed);
        assertThat(cap.admits(allowed)).isTrue();
        assertThat(cap.admits(allowed + 1)).isFalse();
    }

    @Test
    void withoutAWordOnRoundingNothingExceedsTheRatio() {
        TitleCap cap = new TitleCap(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, ratio(RuleMark.VERIFIED), Optional.empty(), 23);

        assertThat(cap.allowed()).isEqualTo(3);
        assertThat(cap.admits(4)).isFalse();
        assertThat(cap.words()).isEqualTo("15% của 23 người đạt Lao động tiên tiến = 3,45, làm tròn xuống: 3");
    }

    @Test
    void anUnconfirmedValueIsAskedForOnlyWhereItDecides() {
        TitleCap cap = cap(23, Rounding.CEIL, RuleMark.INFERRED);

        assertThat(cap.admits(3)).as("in any rounding").isTrue();
        assertThat(cap.admits(5)).as("in no rounding").isFalse();
        assertThatThrownBy(() -> cap.admits(4)).isInstanceOf(Refused.class).hasMessageContaining("quản trị viên phải xác nhận");
    }

    @Test
    void theShareThatIsLeftOfATarget() {
        assertThat(cap(23, Rounding.FLOOR, RuleMark.VERIFIED).reachablePercent()).isEqualByComparingTo("13.04");
        assertThat(cap(20, Rounding.FLOOR, RuleMark.VERIFIED).reachablePercent()).isEqualByComparingTo("15");
        assertThat(cap(0, Rounding.FLOOR, RuleMark.VERIFIED).reachablePercent()).isZero();
    }

    static TitleCap cap(int base, Rounding rounding, RuleMark mark) {
        return new TitleCap(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, ratio(RuleMark.VERIFIED),
                Optional.of(new RuleValue<>(rounding, mark, List.of("Quy chế"), null)), base);
    }

    private static RuleValue<RatioCap> ratio(RuleMark mark) {
        return new RuleValue<>(new RatioCap(BigDecimal.valueOf(15), "ADVANCED_WORKER"), mark, List.of("Nghị định 91/2017/NĐ-CP"), null);
    }
}
