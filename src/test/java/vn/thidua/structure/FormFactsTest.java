package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class FormFactsTest {

    @Test
    void readsAForm() throws JsonProcessingException {
        FormFacts facts = FormFacts.ofForm("""
                {"components": [
                  {"type": "text", "text": "{{movementName}} {{#if isLate}}muộn{{/if}} {{unit.name}}"},
                  {"type": "text", "text": "{{#loop earlier}}{{this.name}} {{quantity}}{{/loop}}"},
                  {"type": "select", "key": "objectType", "valuesKey": "objectTypes"},
                  {"type": "textfield", "key": "shown", "disabled": true},
                  {"type": "textfield", "key": "kept", "readonly": true},
                  {"type": "group", "components": [
                    {"type": "number", "key": "target", "label": "Tối đa {{most}}",
                     "conditional": {"hide": "=objectType = \\"x\\" or count(rows) > 1"}},
                    {"type": "textarea", "key": "extra_note"}]},
                  {"type": "table", "dataSource": "=findings", "columns": [{"key": "rule", "label": "Quy tắc"}]}]}""");

        assertThat(facts.submitted()).containsExactlyInAnyOrder("objectType", "kept", "target");
        assertThat(facts.read()).containsExactlyInAnyOrder(
                "movementName", "isLate", "earlier", "unit", "objectTypes", "most", "rows", "findings");
        assertThat(facts.nested()).containsExactlyInAnyOrder("name", "quantity", "rule");
    }

    @Test
    void readsAnEmbeddedForm() {
        FormFacts facts = FormFacts.ofHtml("""
                <input type="text" cam-variable-name="number" cam-variable-type="String">
                <input cam-variable-name="shown" disabled>
                <select cam-variable-name="choice" cam-choices="choices"></select>
                <script cam-script type="text/form-script">
                  camForm.on('form-loaded', function () { camForm.variableManager.fetchVariable('cases'); });
                  camForm.on('submit', function () {
                    camForm.variableManager.createVariable({ type: 'Json', name: 'objects', value: rows }); });
                </script>""");

        assertThat(facts.submitted()).containsExactlyInAnyOrder("number", "choice", "objects");
        assertThat(facts.read()).containsExactlyInAnyOrder("choices", "cases");
    }
}
