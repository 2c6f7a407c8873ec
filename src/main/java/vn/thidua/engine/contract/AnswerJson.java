package vn.thidua.engine.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** One answer as clean JSON, whichever of the engine's types it came in. */
final class AnswerJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private AnswerJson() {
    }

    /** @throws Unfit when the value can be no answer at all */
    static JsonNode of(TypedValue answer) {
        if (answer == null || answer.getValue() == null && !(answer instanceof ObjectValue)) {
            return JSON.nullNode();
        }
        if (answer instanceof ObjectValue) {
            throw new Unfit("có kiểu dữ liệu không được nhận");
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
        if (node instanceof DoubleNode || node instanceof DecimalNode) {
            return whole(node.decimalValue(), node);
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(item -> array.add(clean(item)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JSON.objectNode();
            node.fields().forEachRemaining(field -> object.set(CleanText.of(field.getKey()), clean(field.getValue())));
            return object;
        }
        return node;
    }

    /** Browsers send 3.0 for 3. */
    private static JsonNode whole(BigDecimal number, JsonNode node) {
        boolean fits = number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0 && number.stripTrailingZeros().scale() <= 0;
        return fits ? LongNode.valueOf(number.longValueExact()) : node;
    }
}
