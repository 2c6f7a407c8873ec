package vn.thidua.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGrammarTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Bình thường", "${dueAt}", "unit-officer.${unitId}", "${a == 'X'}",
        "${!late && (n > 0 || empty viaUnitId)}",
        "${unitsLeft > 0}", "${a}-${b}", "${viaUnitId != ''}", "${approved == true}"})
    void allows(String text) {
        assertThat(ExpressionGrammar.isSimple(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a.b}", "${a.b()}", "${a['b']}", "${a ? b : c}", "#{a}",
        "${''.class}", "${f(x)}", "${a; b}", "${a + b}", "${",
        "${}", "${a b}", "${(a}", "${\"a\"}", "${ns:f(a)}", "${a = b}", "${a -> b}", "$ {a.b}", "${'}'.class}", "${a == }", "${!}",
        "${'\\''.class + '}"})
    void refuses(String text) {
        assertThat(ExpressionGrammar.isSimple(text)).isFalse();
    }
}
