package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** A plan that ships names only criteria that its decision tables know, and the tables quote it. */
class PlanCriteriaTest {

    @Test
    void theTablesHoldTheCriteriaOfTheChiLangPlanInItsOwnWords() throws IOException {
        JsonNode plan = new YAMLMapper().readTree(Path.of("plans", "chi-lang-2024", "plan.yaml").toFile());

        assertThat(plan.get("subjectGroups")).isNotEmpty().allSatisfy(group -> {
            Map<String, String> asked = new TreeMap<>();
            collect(group.get("criteria"), asked);
            assertThat(quoted(group.get("decision").asText())).as(group.get("name").asText()).isEqualTo(asked);
        });
    }

    private static void collect(JsonNode node, Map<String, String> words) {
        if (node.has("id")) {
            words.put(node.get("id").asText(), node.get("words").asText().strip());
        } else {
            node.forEach(child -> collect(child, words));
        }
    }

    private static Map<String, String> quoted(String decision) {
        Map<String, String> words = new TreeMap<>();
        Path file = Path.of("processes", "nomination", decision + ".dmn");
        for (Rule rule : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class)) {
            String output = rule.getOutputEntries().iterator().next().getText().getTextContent();
            words.put(output.replace("\"", ""), rule.getDescription().getTextContent());
        }
        return words;
    }
}
