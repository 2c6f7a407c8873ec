package vn.thidua.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Refused;

class SubmissionReaderTest {

    private final SubmissionReader reader = new SubmissionReader(new SubmissionRules(Validation.buildDefaultValidatorFactory().getValidator()));

    record Opinion(String text, @Max(10) Integer votes) {
    }

    @Test
    void readsWhatTheFormAsksFor() {
        assertThat(read(Map.of("text", "Đồng ý", "votes", 3))).isEqualTo(new Opinion("Đồng ý", 3));
    }

    @Test
    void refusesAFieldTheFormDoesNotHave() {
        assertThatThrownBy(() -> read(Map.of("text", "Đồng ý", "approved", true))).isInstanceOf(Refused.class).hasMessageContaining("approved");
    }

    @Test
    void refusesControlCharacters() {
        assertThatThrownBy(() -> read(Map.of("text", "Đồng\u0000ý"))).isInstanceOf(Refused.class).hasMessageContaining("ký tự điều khiển");
    }

    @Test
    void refusesWhatBreaksARule() {
        assertThatThrownBy(() -> read(Map.of("text", "Đồng ý", "votes", 99))).isInstanceOf(Refused.class);
    }

    @Test
    void refusesToRouteByAnythingButAFact() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoutingFacts.check("sample", Map.of("file", new byte[] {1})));
    }

    private Opinion read(Map<String, Object> sent) {
        return reader.read(Opinion.class, Answers.of(Variables.fromMap(sent)));
    }
}
