package vn.thidua.rehearsal.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** What goes between a person and a form: lists and groups travel as JSON values, everything else as it is. */
@Component
class FormValues {

    private static final TypeReference<Object> ANYTHING = new TypeReference<>() { };

    private final FormService forms;
    private final ObjectMapper json = new ObjectMapper();

    FormValues(FormService forms) {
        this.forms = forms;
    }

    Map<String, Object> shown(String taskId) {
        VariableMap variables = forms.getTaskFormVariables(taskId);
        Map<String, Object> view = new HashMap<>();
        variables.forEach((name, value) -> view.put(name, value instanceof SpinJsonNode node ? read(node.toString()) : value));
        return view;
    }

    Map<String, Object> toSend(Map<String, Object> values) {
        Map<String, Object> sent = new HashMap<>();
        values.forEach((name, value) -> sent.put(name, value instanceof Map || value instanceof Iterable ? write(value) : value));
        return sent;
    }

    private Object read(String text) {
        try {
            return json.readValue(text, ANYTHING);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object write(Object value) {
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
