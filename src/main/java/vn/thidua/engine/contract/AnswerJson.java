package vn.thidua.engine.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** One answer as clean JSON, whichever of the engine's types it came in. */
final class AnswerJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int LONGEST_LIST = 1000;
    private static final int MOST_DIGITS = 400;

    private AnswerJson() {
    }

    /** @throws Unfit when the value can be no answer at all */
    static JsonNode of(TypedValue answer) {
        if (answer == null) {
            return JSON.nullNode();
        }
        if (answer instanceof JsonValue json) {
            return json.getValueSerialized() == null ? JSON.nullNode() : clean(parse(json.getValueSerialized()));
        }
        if (answer instanceof SerializableValue || answer instanceof BytesValue) {
            throw new Unfit("có kiểu dữ liệu không được nhận");
        }
        if (answer.getValue() == null) {
            return JSON.nullNode();
        }
        return answer instanceof FileValue file ? file(file) : clean(raw(answer.getValue()));
    }

    private static JsonNode raw(Object value) {
        if (value instanceof SpinJsonNode json) {
            return parse(json.toString());
        }
        return Json.MAPPER.valueToTree(value instanceof Date date ? iso(date) : value);
    }

    private static JsonNode parse(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Unfit("không đúng dạng");
        }
    }

    private static String iso(Date date) {
        OffsetDateTime time = date.toInstant().atZone(ZONE).toOffsetDateTime();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }

    private static JsonNode file(FileValue file) {
        try (var content = file.getValue()) {
            return JSON.objectNode().put("filename", CleanText.of(file.getFilename())).put("contentType", file.getMimeType())
                    .put("content", content.readAllBytes());
        } catch (java.io.IOException e) {
            throw new Unfit("không đọc được");
        }
    }

    private static JsonNode clean(JsonNode node) {
        if (node.isTextual()) {
            String text = CleanText.of(node.textValue());
            return text == null ? JSON.nullNode() : JSON.textNode(text);
        }
        if (node.isFloatingPointNumber()) {
            return number(node);
        }
        if (node.size() > LONGEST_LIST) {
            throw new Unfit("không được có quá " + LONGEST_LIST + " dòng");
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(item -> array.add(clean(item)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JSON.objectNode();
            node.fields().forEachRemaining(field -> object.set(name(field.getKey()), clean(field.getValue())));
            return object;
        }
        return node;
    }

    private static String name(String key) {
        String name = CleanText.of(key);
        if (name == null) {
            throw new Unfit("có mục không tên");
        }
        return name;
    }

    /** Browsers send 3.0 for 3. What is beyond any figure that people count would only make work: {@code 1e999999999} has a billion digits. */
    private static JsonNode number(JsonNode node) {
        if (node instanceof DoubleNode real && !Double.isFinite(real.doubleValue()) || node instanceof FloatNode single && !Float.isFinite(single.floatValue())) {
            throw new Unfit("phải là số");
        }
        BigDecimal number = node.decimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new Unfit("có số quá lớn hoặc quá nhiều chữ số");
        }
        boolean fits = number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0 && number.stripTrailingZeros().scale() <= 0;
        return fits ? LongNode.valueOf(number.longValueExact()) : node;
    }
}
