package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulepack.MoneyRounding;
import vn.thidua.rulepack.Rounding;

/** The vectors of LAW 2.9 and SC-15. */
class RewardAmountTest {

    private static final MoneyRounding UP = new MoneyRounding(Rounding.CEIL, 10_000);

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource({"0.3, 1490000, 450000", "1.5, 1490000, 2240000", "0.15, 1490000, 230000", "0.8, 2340000, 1880000",
        "0.3, 1800000, 540000", "0.3, 2340000, 710000"})
    void roundsUpToTenThousand(BigDecimal coefficient, long salary, long amount) {
        assertThat(new RewardAmount(coefficient, salary, UP).vnd()).isEqualTo(amount);
    }

    @Test
    void showsTheWholeSum() {
        assertThat(new RewardAmount(new BigDecimal("0.3"), 2_340_000, UP).sentence())
                .isEqualTo("0,3 × 2.340.000 đồng = 702.000 đồng, làm tròn 710.000 đồng");
    }
}
