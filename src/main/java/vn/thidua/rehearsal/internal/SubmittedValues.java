package vn.thidua.rehearsal.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.thidua.rehearsal.process.Stage;

/**
 * The values of an action as the form would send them: {@code {unit}} and {@code {key}} filled in, and each row
 * {@code {every, where, give}} replaced by one row for each matching row that the form shows,
 * {@code {first, where, give}} by one value of the first.
 */
class SubmittedValues {

    private static final String EVERY = "every";
    private static final String FIRST = "first";
    private static final String WHERE = "where";
    private static final String GIVE = "give";

    Map<String, Object> of(Map<String, Object> with, Stage.OpenTask task) {
        String unit = task.businessKey().substring(task.businessKey().lastIndexOf('/') + 1);
        UnaryOperator<String> fill = text -> text.replace("{unit}", unit).replace("{key}", task.businessKey());
        Map<String, Object> values = new LinkedHashMap<>();
        with.forEach((name, value) -> values.put(name, filled(expanded(value, task.view()), fill)));
        return values;
    }

    private static Object expanded(Object value, Map<String, Object> view) {
        if (value instanceof Map<?, ?> pattern && pattern.containsKey(EVERY)) {
            Map<Object, Object> merged = new LinkedHashMap<>();
            shown(view, pattern.get(EVERY), pattern).forEach(shown -> merged.putAll((Map<?, ?>) filled(pattern.get(GIVE), text -> fromRow(text, shown))));
            return merged;
        }
        if (value instanceof Map<?, ?> pattern && pattern.containsKey(FIRST)) {
            return shown(view, pattern.get(FIRST), pattern).stream().findFirst()
                .map(shown -> filled(pattern.get(GIVE), text -> fromRow(text, shown))).orElse(null);
        }
        if (!(value instanceof List<?> rows)) {
            return value;
        }
        List<Object> all = new ArrayList<>();
        for (Object row : rows) {
            if (row instanceof Map<?, ?> pattern && pattern.containsKey(EVERY)) {
                shown(view, pattern.get(EVERY), pattern).forEach(shown -> all.add(filled(pattern.get(GIVE), text -> fromRow(text, shown))));
            } else {
                all.add(row);
            }
        }
        return all;
    }

    private static List<Map<?, ?>> shown(Map<String, Object> view, Object list, Map<?, ?> pattern) {
        Map<?, ?> where = pattern.get(WHERE) instanceof Map<?, ?> conditions ? conditions : Map.of();
        List<Map<?, ?>> matching = new ArrayList<>();
        Object found = view.get(list.toString());
        if (found instanceof List<?> || found instanceof Map<?, ?>) {
            for (Object row : found instanceof List<?> rows ? rows : List.of(found)) {
                if (row instanceof Map<?, ?> fields && where.entrySet().stream()
                        .allMatch(condition -> String.valueOf(fields.get(condition.getKey())).equals(String.valueOf(condition.getValue())))) {
                    matching.add(fields);
                }
            }
        }
        return matching;
    }

    private static String fromRow(String text, Map<?, ?> row) {
        String result = text;
        for (Map.Entry<?, ?> field : row.entrySet()) {
            result = result.replace("{row." + field.getKey() + "}", String.valueOf(field.getValue()));
        }
        return result;
    }

    private static Object filled(Object value, UnaryOperator<String> fill) {
        if (value instanceof String text) {
            return fill.apply(text);
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> filled(row, fill)).toList();
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> copy = new LinkedHashMap<>();
            fields.forEach((name, field) -> copy.put(fill.apply(name.toString()), filled(field, fill)));
            return copy;
        }
        return value;
    }
}
