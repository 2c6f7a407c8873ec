package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0007", "\u001b[31m", "\u0085", "\ud800", "\uffff", "\u202eexe.fdp", "\u2066a", "\u2069"})
    void cannotBeKeptOrDeceives(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Thừa Thiên – Huế", "một\r\n\thai", "<script>", "=1+1", "${x}", "🏆", "日本", "محمد"})
    void isText(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
    }

    @Test
    void composes() {
        assertThat(PlainText.composed(Normalizer.normalize("Huế", Normalizer.Form.NFD))).isEqualTo("Huế");
    }
}
