package vn.thidua.engine.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What a person sent, by field, as the engine received it. */
record Answers(Map<String, TypedValue> byField) {

    static final Answers NONE = new Answers(Map.of());
    private static final String EXTRA = "extra_";

    static Answers of(VariableMap submitted) {
        Map<String, TypedValue> byField = new LinkedHashMap<>();
        submitted.keySet().forEach(field -> byField.put(field, submitted.getValueTyped(field)));
        return new Answers(byField);
    }

    /** Takes the extra answers out that the form declares; the form is looked at only when there are any. */
    Answers takeExtras(Supplier<Set<String>> declared) {
        if (byField.keySet().stream().noneMatch(field -> field.startsWith(EXTRA))) {
            return NONE;
        }
        Map<String, TypedValue> taken = new LinkedHashMap<>();
        for (String field : declared.get()) {
            if (field.startsWith(EXTRA) && byField.containsKey(field)) {
                taken.put(field, byField.remove(field));
            }
        }
        return new Answers(taken);
    }
}
