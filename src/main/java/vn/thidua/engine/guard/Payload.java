package vn.thidua.engine.guard;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.springframework.util.ReflectionUtils;

/** Finds the variables a command of the engine brings along, in itself or in the builder, plan or instructions it holds. */
final class Payload {

    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();
    private static final int DEPTH = 3;

    private Payload() {
    }

    static boolean carriesVariables(Object command) {
        return carriesVariables(command, DEPTH);
    }

    private static boolean carriesVariables(Object owner, int depth) {
        for (Field field : FIELDS.computeIfAbsent(owner.getClass(), Payload::interestingFields)) {
            Object value = ReflectionUtils.getField(field, owner);
            if (value instanceof Map<?, ?> map && !map.isEmpty() && holdsVariables(field)) {
                return true;
            }
            if (depth > 0 && parts(value).stream().anyMatch(part -> isPart(part.getClass()) && carriesVariables(part, depth - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Objects that would have to be read back into Java. */
    static boolean carriesObjects(Object command) {
        return FIELDS.computeIfAbsent(command.getClass(), Payload::interestingFields).stream()
                .map(field -> ReflectionUtils.getField(field, command))
                .anyMatch(value -> value instanceof VariableMap map
                        && map.keySet().stream().anyMatch(name -> map.getValueTyped(name) instanceof SerializableValue));
    }

    private static Collection<?> parts(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().filter(java.util.Objects::nonNull).toList();
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Variables that only select instances (correlation keys) are not written. */
    private static boolean holdsVariables(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        return (name.contains("variables") || name.equals("properties")) && !name.startsWith("correlation");
    }

    private static boolean isPart(Class<?> type) {
        String name = type.getSimpleName();
        return type.getName().startsWith("org.camunda.bpm.engine.impl.")
                && (name.endsWith("BuilderImpl") || name.endsWith("PlanImpl") || name.endsWith("Cmd"));
    }

    private static List<Field> interestingFields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        ReflectionUtils.doWithFields(type, field -> {
            ReflectionUtils.makeAccessible(field);
            fields.add(field);
        }, field -> !Modifier.isStatic(field.getModifiers()) && field.getDeclaringClass().getName().startsWith("org.camunda."));
        return fields;
    }
}
