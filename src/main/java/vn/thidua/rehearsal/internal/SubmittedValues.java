package vn.thidua.rehearsal.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the values of an action into what a form would send: plain values as they are, rows and groups as JSON text. */
class SubmittedValues {

    private final ObjectMapper json = new ObjectMapper();

    /** Fills {@code {unit}} and {@code {key}} with the ids of the task at hand. */
    Map<String, Object> of(Map<String, Object> with, String businessKey) {
        String unit = businessKey.substring(businessKey.lastIndexOf('/') + 1);
        Map<String, Object> values = new LinkedHashMap<>();
        with.forEach((name, value) -> values.put(name, fill(plain(value), unit, businessKey)));
        return values;
    }

    private Object plain(Object value) {
        try {
            return value instanceof Map || value instanceof Iterable ? json.writeValueAsString(value) : value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object fill(Object value, String unit, String businessKey) {
        return value instanceof String text ? text.replace("{unit}", unit).replace("{key}", businessKey) : value;
    }
}
