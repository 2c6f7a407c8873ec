package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;

/** Answers as REST clients and Tasklist write them. Everything beyond ASCII is escaped, so that even half a surrogate pair arrives. */
final class Body {

    static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Body() {
    }

    static ObjectNode answer(Map<String, Object> values) {
        return JSON.valueToTree(values);
    }

    static String of(ObjectNode answer) {
        ObjectNode variables = JSON.createObjectNode();
        answer.fields().forEachRemaining(field -> variables.set(field.getKey(), variable(field.getValue())));
        return text(JSON.createObjectNode().set("variables", variables));
    }

    static ObjectNode variable(JsonNode value) {
        ObjectNode variable = JSON.createObjectNode();
        if (value.isContainerNode()) {
            return variable.put("value", text(value)).put("type", "Json");
        }
        return variable.set("value", value);
    }

    static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
