package vn.thidua.rehearsal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.rehearsal.process.Stage;

class SubmittedValuesTest {

    private static final Stage.OpenTask TASK = new Stage.OpenTask("1", "Xét", "m/r0/xa-a",
        Map.of("objects", List.of(Map.of("id", "7", "name", "Cổng chào"), Map.of("id", "8", "name", "Dạy học"))));

    private final SubmittedValues values = new SubmittedValues();

    @Test
    void fillsInTheUnitAndTheKeyOfTheTask() {
        assertThat(values.of(Map.of("title", "Mô hình của {unit} ({key})"), TASK)).containsEntry("title", "Mô hình của xa-a (m/r0/xa-a)");
    }

    @Test
    void answersForEveryRowThatTheFormShows() {
        Object pattern = List.of(Map.of("every", "objects", "give", Map.of("objectId", "{row.id}", "outcome", "PASS")));

        assertThat(values.of(Map.of("verdicts", pattern), TASK)).containsEntry("verdicts",
            List.of(Map.of("objectId", "7", "outcome", "PASS"), Map.of("objectId", "8", "outcome", "PASS")));
    }

    @Test
    void answersOnlyForTheRowsThatMatch() {
        Object pattern = List.of(Map.of("every", "objects", "where", Map.of("name", "Dạy học"), "give", Map.of("objectId", "{row.id}")));

        assertThat(values.of(Map.of("verdicts", pattern), TASK)).containsEntry("verdicts", List.of(Map.of("objectId", "8")));
    }

    @Test
    void answersUnderTheKeysThatTheFormShows() {
        Object pattern = Map.of("every", "objects", "give", Map.of("{row.id}", "vì {row.name}"));

        assertThat(values.of(Map.of("reasons", pattern), TASK)).containsEntry("reasons", Map.of("7", "vì Cổng chào", "8", "vì Dạy học"));
    }

    @Test
    void picksOneValueThatTheFormOffers() {
        Object pattern = Map.of("first", "objects", "where", Map.of("name", "Dạy học"), "give", "{row.id}");

        assertThat(values.of(Map.of("object", pattern), TASK)).containsEntry("object", "8");
    }

    @Test
    void leavesPlainRowsAsTheyAre() {
        assertThat(values.of(Map.of("rows", List.of(Map.of("n", 3))), TASK)).containsEntry("rows", List.of(Map.of("n", 3)));
    }
}
