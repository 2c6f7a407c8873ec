package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"2, 3, 11, 8", "2, 3, 12, 8", "2, 3, 9, 6", "1, 2, 11, 6", "9, 10, 11, 10", "1, 1, 11, 11", "0, 1, 11, 0"})
    void roundsAShareOfPeopleUp(int numerator, int denominator, int whole, int expected) {
        assertThat(new Fraction(numerator, denominator).ceilingOf(whole)).isEqualTo(expected);
    }

    @Test
    void comparesWithoutRounding() {
        assertThat(new Fraction(2, 3).compareShare(2, 3)).isZero();
        assertThat(new Fraction(2, 3).compareShare(6666, 10000)).isNegative();
        assertThat(new Fraction(2, 3).compareShare(6667, 10000)).isPositive();
    }

    @Test
    void readsSharesAndDecimals() {
        assertThat(Fraction.parse("2/3")).isEqualTo(new Fraction(2, 3));
        assertThat(Fraction.parse("0.9")).isEqualTo(new Fraction(9, 10));
        assertThat(Fraction.parse("1")).isEqualTo(new Fraction(1, 1));
    }

    @Test
    void isBetweenZeroAndOne() {
        assertThatThrownBy(() -> new Fraction(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
