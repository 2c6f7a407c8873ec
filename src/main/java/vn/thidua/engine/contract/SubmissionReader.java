package vn.thidua.engine.contract;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Turns answers into the submission record, strictly: every field known, of the right type, and valid. Messages never quote a value. */
@Component
class SubmissionReader {

    private static final int LONGEST_NAME = 60;

    private final SubmissionRules rules;

    SubmissionReader(SubmissionRules rules) {
        this.rules = rules;
    }

    /** @throws Refused naming the field and the rule */
    <S extends Record> S read(Class<S> type, Answers answers) {
        refuseUnknown(type, answers.byField().keySet());
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.put(component.getName(), value(type, component, answers));
        }
        return rules.build(type, values);
    }

    private static void refuseUnknown(Class<?> type, Set<String> fields) {
        Set<String> known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        fields.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw Refused.invalid(field, "Biểu mẫu không có trường «" + shown(field) + "».");
        });
    }

    private static Object value(Class<? extends Record> type, RecordComponent component, Answers answers) {
        String field = component.getName();
        FieldNames names = new FieldNames(type).field(field);
        try {
            JsonNode json = AnswerJson.of(answers.byField().get(field));
            if (json instanceof NullNode && !component.getType().isPrimitive()) {
                return null;
            }
            Wording.refuseGroupedDigits(json, component.getType());
            return Json.MAPPER.readerFor(Json.MAPPER.constructType(component.getGenericType())).readValue(json);
        } catch (Unfit e) {
            throw refused(field, names, e.getMessage());
        } catch (UnrecognizedPropertyException e) {
            throw refused(field, names, "không có trường «" + shown(e.getPropertyName()) + "»");
        } catch (JsonMappingException e) {
            e.getPath().forEach(step -> walk(names, step));
            throw refused(field, names, Wording.expected(component.getType(), e));
        } catch (IOException e) {
            throw refused(field, names, "không đúng dạng");
        }
    }

    private static void walk(FieldNames names, Reference step) {
        if (step.getFieldName() == null) {
            names.item(step.getIndex());
        } else {
            names.field(step.getFieldName());
        }
    }

    /** A name that nobody gave to a field can be a page long. */
    private static String shown(String field) {
        return field.length() <= LONGEST_NAME ? field : field.substring(0, LONGEST_NAME) + "…";
    }

    private static Refused refused(String field, FieldNames names, String halfSentence) {
        return Refused.invalid(field, names + ": " + halfSentence + ".");
    }
}
