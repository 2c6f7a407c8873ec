package vn.thidua.engine.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The components of a .form, flattened. */
final class FormComponents {

    /** @param top whether the component stands outside every group */
    record Component(JsonNode json, boolean top) {

        String type() {
            return json.path("type").asText();
        }

        String key() {
            return json.path("key").asText();
        }

        /** What to call it in a finding: its key, else its id. */
        String name() {
            return key().isEmpty() ? json.path("id").asText() : key();
        }
    }

    private FormComponents() {
    }

    static List<Component> of(JsonNode form) {
        List<Component> found = new ArrayList<>();
        collect(form, true, found);
        return found;
    }

    private static void collect(JsonNode parent, boolean top, List<Component> found) {
        for (JsonNode child : parent.path("components")) {
            found.add(new Component(child, top));
            collect(child, false, found);
        }
    }
}
