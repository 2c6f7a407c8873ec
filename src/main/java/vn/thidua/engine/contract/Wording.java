package vn.thidua.engine.contract;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field of some type should have been, in Vietnamese. */
final class Wording {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class,
            BigInteger.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");

    private Wording() {
    }

    static String expected(Class<?> componentType, JsonMappingException problem) {
        Class<?> type = targetOf(problem, componentType);
        if (problem instanceof InvalidNullException || String.valueOf(problem.getOriginalMessage()).contains("null")) {
            return "phải nhập";
        }
        if (type.isEnum() || type.isSealed()) {
            return "không nằm trong các lựa chọn";
        }
        if (WHOLE.contains(type)) {
            return "phải là số nguyên";
        }
        if (DECIMAL.contains(type)) {
            return "phải là số";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "phải là có hoặc không";
        }
        if (type == LocalDate.class) {
            return "phải là một ngày có thật";
        }
        if (type == LocalDateTime.class) {
            return "phải là một ngày và giờ có thật";
        }
        if (type == String.class) {
            return "phải là văn bản";
        }
        return Collection.class.isAssignableFrom(type) ? "phải là danh sách" : "không đúng dạng";
    }

    private static Class<?> targetOf(JsonMappingException problem, Class<?> componentType) {
        if (problem instanceof ValueInstantiationException refused) {
            return refused.getType().getRawClass();
        }
        return problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null ? mismatch.getTargetType()
                : componentType;
    }

    /** 120.000 is a hundred and twenty thousand here and a hundred and twenty to Java: rather ask. */
    static void refuseGroupedDigits(JsonNode json, Class<?> type) {
        if (json.isTextual() && (WHOLE.contains(type) || DECIMAL.contains(type)) && GROUPED.matcher(json.textValue()).matches()) {
            throw new Unfit("phải là số viết liền, không có dấu phân cách hàng nghìn");
        }
    }
}
