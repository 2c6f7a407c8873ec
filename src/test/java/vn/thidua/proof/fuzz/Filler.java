package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;

/** Writes a body for any of the engine's types: every identifier real, every place that takes a variable filled with one. */
public final class Filler {

    /** Name and value of what must never be found in the database. */
    public static final String MARKER = "danhDauLauCua";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEPTH = 4;

    private final Map<String, String> known;

    /** @param known values by property name, such as {@code taskId}; a list {@code taskIds} holds the one */
    public Filler(Map<String, String> known) {
        this.known = known;
    }

    public String body(Type type) {
        return type == null ? "" : Body.text(value("", MAPPER.constructType(type), DEPTH));
    }

    static boolean carriesVariables(Type type) {
        return carries(MAPPER.constructType(type), DEPTH);
    }

    private static boolean carries(JavaType type, int depth) {
        if (VariableValueDto.class.isAssignableFrom(type.getRawClass())) {
            return true;
        }
        if (type.isContainerType()) {
            return carries(type.getContentType(), depth);
        }
        return depth > 0 && isOfTheInterface(type) && properties(type).stream().anyMatch(property -> carries(property.getPrimaryType(), depth - 1));
    }

    private JsonNode value(String name, JavaType type, int depth) {
        Class<?> raw = type.getRawClass();
        if (VariableValueDto.class.isAssignableFrom(raw)) {
            return JSON.objectNode().put("value", MARKER).put("type", "String");
        }
        if (type.isMapLikeType()) {
            ObjectNode map = JSON.objectNode();
            boolean selects = name.toLowerCase().contains("correlation");
            return selects ? map : map.set(MARKER, value(name, type.getContentType(), depth));
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return JSON.arrayNode().add(value(name.replaceAll("s$", ""), type.getContentType(), depth));
        }
        if (raw == String.class || raw == Object.class) {
            return known.containsKey(name) ? JSON.textNode(known.get(name)) : JSON.nullNode();
        }
        if (!isOfTheInterface(type) || depth == 0 || raw.getSimpleName().contains("Query")) {
            return JSON.nullNode();
        }
        ObjectNode object = JSON.objectNode();
        properties(type).forEach(property -> {
            JsonNode value = value(property.getName(), property.getPrimaryType(), depth - 1);
            if (!value.isNull()) {
                object.set(property.getName(), value);
            }
        });
        return object;
    }

    private static boolean isOfTheInterface(JavaType type) {
        return type.getRawClass().getName().startsWith("org.camunda.bpm.engine.rest.dto") && !type.isEnumType();
    }

    private static List<BeanPropertyDefinition> properties(JavaType type) {
        BeanDescription bean = MAPPER.getDeserializationConfig().introspect(type);
        return bean.findProperties().stream().filter(BeanPropertyDefinition::couldDeserialize).toList();
    }
}
