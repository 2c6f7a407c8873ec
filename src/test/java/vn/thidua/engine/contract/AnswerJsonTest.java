package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be an answer at all, before any form is asked. */
class AnswerJsonTest {

    static Stream<TypedValue> neverAnAnswer() {
        return Stream.of(text("Thôn\u0000"), text("\u202eexe.fdp"), text("a\u2066b"), text("\ud800"), text("x\uffff"), text("ế".repeat(4001)),
                Variables.doubleValue(Double.NaN), Variables.doubleValue(Double.POSITIVE_INFINITY), Variables.byteArrayValue(new byte[] {1}),
                Variables.objectValue(Map.of()).create(), Variables.untypedValue(List.of(new BigDecimal("1E+999999999"))),
                json("{\"a\":1,\"a\":2}"), json("{"), json("[1] [2]"), json("[NaN]"), json("[1e999999999]"), json("{\"\":1}"), json("[".repeat(50_000)),
                json(Collections.nCopies(1001, 1).toString()), SpinValues.xmlValue("<a/>").create());
    }

    @ParameterizedTest
    @MethodSource
    void neverAnAnswer(TypedValue value) {
        assertThatThrownBy(() -> AnswerJson.of(value)).isInstanceOf(Unfit.class);
    }

    @Test
    void composesTextAndLeavesItAlone() {
        assertThat(AnswerJson.of(text(Normalizer.normalize("  Thừa Thiên – Huế ", Normalizer.Form.NFD))).asText()).isEqualTo("Thừa Thiên – Huế");
        assertThat(AnswerJson.of(text("<b>=1+1</b> ${x}")).asText()).isEqualTo("<b>=1+1</b> ${x}");
        assertThat(AnswerJson.of(json(Collections.nCopies(1000, 1).toString()))).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "+999999999-12-31", "-2024-01-01"})
    void noDayOfAnotherAge(String day) {
        assertThatThrownBy(() -> Json.MAPPER.readValue("\"" + day + "\"", LocalDate.class)).hasMessageContaining("LocalDate");
    }

    @Test
    void daysOfOurTime() throws Exception {
        assertThat(Json.MAPPER.readValue("\"1900-01-01\"", LocalDate.class)).isEqualTo("1900-01-01");
        assertThat(Json.MAPPER.readValue("null", LocalDate.class)).isNull();
    }

    private static TypedValue text(String text) {
        return Variables.stringValue(text);
    }

    private static TypedValue json(String json) {
        return SpinValues.jsonValue(json).create();
    }
}
