package vn.thidua.engine.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.engine.Bundle;

class ModelLinterTest {

    private static final Path FOLDER = Path.of("src/test/resources/lint");
    private static final Bundle GOOD = BundleFolder.one(FOLDER.resolve("good"), "sample");
    private static final ModelLinter LINTER = new ModelLinter(() -> new KnownNames(Set.of("remindDelegate", "launchDelegate"),
            Set.of("proposeListener"), Set.of("sample/userTask_propose", "sample/userTask_sign"), Set.of("obligation-round")));

    record Case(String rule, String file, String element, String add, String replace, String with, Map<String, String> and,
                List<String> also) {

        Bundle turn(Bundle good) {
            if (add != null) {
                return good.with(Map.of(file, add.getBytes(UTF_8)));
            }
            String text = new String(good.files().get(file), UTF_8);
            assertThat(text).contains(replace);
            String turned = text.replace(replace, with);
            for (var entry : and == null ? Set.<Map.Entry<String, String>>of() : and.entrySet()) {
                turned = turned.replace(entry.getKey(), entry.getValue());
            }
            return good.with(Map.of(file, turned.getBytes(UTF_8)));
        }

        @Override
        public String toString() {
            return rule + ": " + (add == null ? replace + " → " + with : add);
        }
    }

    static List<Case> cases() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readValue(FOLDER.resolve("bad.yaml").toFile(), new TypeReference<>() { });
    }

    @Test
    void findsNothingInTheGoodBundle() {
        assertThat(LINTER.check(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesRuleFileAndElement(Case bad) {
        List<LintFinding> findings = LINTER.check(bad.turn(GOOD));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(bad.rule());
            assertThat(finding.file()).isEqualTo(bad.file());
            assertThat(finding.element()).isEqualTo(bad.element());
            assertThat(finding.message()).isNotBlank();
        });
        List<String> expected = new ArrayList<>(bad.also() == null ? List.of() : bad.also());
        expected.add(bad.rule());
        assertThat(findings).extracting(LintFinding::rule).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> shown = new TreeSet<>(cases().stream().map(Case::rule).toList());
        shown.add(new DiagramSize().id());

        assertThat(ModelLinter.RULES).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void refusesADiagramThatNobodyCanRead() {
        StringBuilder nodes = new StringBuilder();
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            nodes.append("<bpmn:endEvent id='endEvent_n%d' name='Xong'/>".formatted(i));
            shapes.append(("<bpmndi:BPMNShape id='s%d' bpmnElement='endEvent_n%d'>"
                    + "<dc:Bounds x='0' y='0' width='1' height='1'/></bpmndi:BPMNShape>")
                    .formatted(i, i));
        }
        String text = new String(GOOD.files().get(Bundle.bpmnName("sample")), UTF_8)
                .replace("</bpmn:process>", nodes + "</bpmn:process>").replace("</bpmndi:BPMNPlane>", shapes + "</bpmndi:BPMNPlane>");

        assertThat(LINTER.check(GOOD.with(Map.of(Bundle.bpmnName("sample"), text.getBytes(UTF_8)))))
                .singleElement().extracting(LintFinding::rule).isEqualTo("diagram-size");
    }

    @Test
    void missesTheProcessOfABundle() {
        assertThat(LINTER.check(new Bundle("sample", new java.util.TreeMap<>(
                Map.of("forms/sample/a.html", "<form></form>".getBytes(UTF_8))))))
                .singleElement().satisfies(finding -> assertThat(finding.message()).contains("thiếu tệp quy trình"));
    }
}
