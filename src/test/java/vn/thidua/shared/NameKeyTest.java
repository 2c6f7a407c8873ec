package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void capitalsSpacesAndTheWayOfComposingDoNotMatter() {
        String decomposed = Normalizer.normalize("Nguyễn Mẫu Hạnh", Normalizer.Form.NFD);

        assertThat(NameKey.of("  NGUYỄN   Mẫu Hạnh ")).isEqualTo(NameKey.of(decomposed)).isEqualTo("nguyễn mẫu hạnh");
        assertThat(NameKey.of("Nguyễn Mẫu Hanh")).as("tones tell people apart").isNotEqualTo(NameKey.of(decomposed));
    }
}
