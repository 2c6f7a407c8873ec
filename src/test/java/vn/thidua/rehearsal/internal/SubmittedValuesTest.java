package vn.thidua.rehearsal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmittedValuesTest {

    private final SubmittedValues values = new SubmittedValues();

    @Test
    void sendsRowsAsJsonTextAndPlainValuesAsTheyAre() {
        Map<String, Object> sent = values.of(Map.of("rows", List.of(Map.of("name", "Cổng chào")), "amount", 3), "m/r0/xa-a");

        assertThat(sent).containsEntry("rows", "[{\"name\":\"Cổng chào\"}]").containsEntry("amount", 3);
    }

    @Test
    void fillsInTheUnitAndTheKeyOfTheTask() {
        Map<String, Object> sent = values.of(Map.of("title", "Mô hình của {unit} ({key})"), "m/r0/xa-a");

        assertThat(sent).containsEntry("title", "Mô hình của xa-a (m/r0/xa-a)");
    }
}
