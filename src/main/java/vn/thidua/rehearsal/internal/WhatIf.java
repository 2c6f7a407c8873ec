package vn.thidua.rehearsal.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.FormatError;
import vn.thidua.shared.InvalidDocument;

/** Plays a plan with some values changed, without touching the plan itself. */
final class WhatIf {

    private static final YAMLMapper YAML = new YAMLMapper();

    private WhatIf() {
    }

    /**
     * @param changes values by pointer; null takes the entry out
     * @throws InvalidDocument when a pointer leads nowhere
     */
    static String change(String planYaml, Map<String, Object> changes) {
        if (changes.isEmpty()) {
            return planYaml;
        }
        try {
            JsonNode plan = YAML.readTree(planYaml);
            changes.forEach((pointer, value) -> put(plan, pointer, YAML.valueToTree(value)));
            return YAML.writeValueAsString(plan);
        } catch (JsonProcessingException notYaml) {
            return planYaml;
        }
    }

    /** The id the plan gives itself, empty when it gives none. */
    static String idOf(String planYaml) {
        try {
            return YAML.readTree(planYaml).path("id").asText();
        } catch (JsonProcessingException notYaml) {
            return "";
        }
    }

    private static void put(JsonNode plan, String pointer, JsonNode value) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = plan.at(path.head());
        if (parent.isMissingNode() && plan.at(path.head().head()) instanceof ObjectNode grandparent) {
            parent = grandparent.putObject(path.head().last().getMatchingProperty());
        }
        if (parent instanceof ObjectNode object && value.isNull()) {
            object.remove(path.last().getMatchingProperty());
        } else if (parent instanceof ObjectNode object) {
            object.set(path.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array && array.has(path.last().getMatchingIndex())) {
            array.set(path.last().getMatchingIndex(), value);
        } else {
            throw new InvalidDocument(List.of(new FormatError("/change/" + pointer, 0, "không có chỗ này trong kế hoạch")));
        }
    }
}
