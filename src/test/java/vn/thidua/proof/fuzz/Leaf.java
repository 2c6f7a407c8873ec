package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place in an answer, however deep, with the type that the contract expects there.
 *
 * @param component the record component that declares it; null inside lists and maps
 */
record Leaf(List<Object> path, Type type, RecordComponent component, JsonNode value) {

    static List<Leaf> of(Class<?> submission, ObjectNode answer) {
        List<Leaf> all = new ArrayList<>();
        walkRecord(List.of(), submission, answer, all);
        return all;
    }

    Class<?> raw() {
        return raw(type);
    }

    boolean isTop() {
        return path.size() == 1;
    }

    boolean isText() {
        return raw() == String.class;
    }

    /** A copy of the answer in which another value stands here. */
    ObjectNode replaced(ObjectNode answer, JsonNode by) {
        ObjectNode copy = answer.deepCopy();
        JsonNode parent = parent(copy);
        if (parent instanceof ArrayNode list) {
            list.set((int) last(), by);
        } else {
            ((ObjectNode) parent).set((String) last(), by);
        }
        return copy;
    }

    ObjectNode removed(ObjectNode answer) {
        ObjectNode copy = answer.deepCopy();
        JsonNode parent = parent(copy);
        if (parent instanceof ArrayNode list) {
            list.remove((int) last());
        } else {
            ((ObjectNode) parent).remove((String) last());
        }
        return copy;
    }

    private JsonNode parent(JsonNode answer) {
        JsonNode node = answer;
        for (Object step : path.subList(0, path.size() - 1)) {
            node = step instanceof Integer index ? node.get(index) : node.get((String) step);
        }
        return node;
    }

    private Object last() {
        return path.get(path.size() - 1);
    }

    private static void walkRecord(List<Object> path, Class<?> type, JsonNode node, List<Leaf> all) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = node.path(component.getName());
            walk(plus(path, component.getName()), component.getGenericType(), component, value, all);
        }
    }

    private static void walk(List<Object> path, Type type, RecordComponent component, JsonNode value, List<Leaf> all) {
        all.add(new Leaf(path, type, component, value instanceof MissingNode ? null : value));
        Class<?> raw = raw(type);
        if (raw.isRecord() && value.isObject()) {
            walkRecord(path, raw, value, all);
        } else if (List.class.isAssignableFrom(raw) && value.isArray()) {
            for (int index = 0; index < Math.min(2, value.size()); index++) {
                walk(plus(path, index), argument(type, 0), null, value.get(index), all);
            }
        } else if (Map.class.isAssignableFrom(raw) && value.isObject()) {
            value.fieldNames().forEachRemaining(name -> walk(plus(path, name), argument(type, 1), null, value.get(name), all));
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain ? plain : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    private static List<Object> plus(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
