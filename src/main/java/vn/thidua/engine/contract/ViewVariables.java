package vn.thidua.engine.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A view record as form variables: text, numbers and yes/no as such, dates as ISO text (form-js shows a date variable empty),
 * lists, maps and records as JSON, so that options ({@code valuesKey}) and tables work.
 */
final class ViewVariables {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ViewVariables() {
    }

    static VariableMap of(Record view) {
        VariableMap variables = Variables.createVariables();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            variables.put(component.getName(), variable(read(view, component.getAccessor())));
        }
        return variables;
    }

    static Object variable(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double
                || value instanceof Short) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof Character || value instanceof Enum<?>) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }
        if (value instanceof Temporal time) {
            return time instanceof Instant instant ? instant.atZone(ZONE).toOffsetDateTime().toString() : time.toString();
        }
        return value instanceof Number number ? number(number) : json(value);
    }

    private static Number number(Number number) {
        boolean whole = number instanceof BigInteger
                || number instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() <= 0;
        return whole ? (Number) number.longValue() : (Number) number.doubleValue();
    }

    private static Object json(Object value) {
        try {
            return SpinValues.jsonValue(Json.MAPPER.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("View value cannot be written as JSON: " + value.getClass().getName(), e);
        }
    }

    private static Object read(Record view, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("View " + view.getClass().getName() + " cannot be read", e);
        }
    }
}
