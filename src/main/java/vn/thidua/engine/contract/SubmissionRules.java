package vn.thidua.engine.contract;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Checks Bean Validation's constraints before and after the record is made, and says all that is wrong at once, in the form's order. */
@Component
class SubmissionRules {

    private final Validator validator;

    SubmissionRules(Validator validator) {
        this.validator = validator;
    }

    <S extends Record> S build(Class<S> type, Map<String, Object> values) {
        refuse(type, values.entrySet().stream()
                .flatMap(value -> validator.validateValue(type, value.getKey(), value.getValue()).stream()));
        S submission = create(type, values);
        refuse(type, validator.validate(submission).stream());
        return submission;
    }

    private static <S extends Record> void refuse(Class<S> type, Stream<ConstraintViolation<S>> violations) {
        List<String> order = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        List<ConstraintViolation<S>> sorted = violations.sorted(Comparator
                .comparing((ConstraintViolation<S> violation) -> order.indexOf(field(violation)))
                .thenComparing(violation -> violation.getPropertyPath().toString())
                .thenComparing(ConstraintViolation::getMessage)).toList();
        if (!sorted.isEmpty()) {
            Set<String> sentences = sorted.stream().map(violation -> sentence(type, violation))
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
            throw Refused.invalid(field(sorted.get(0)), String.join(" ", sentences));
        }
    }

    private static String field(ConstraintViolation<?> violation) {
        String first = violation.getPropertyPath().iterator().next().getName();
        return first == null || first.isEmpty() ? null : first;
    }

    private static String sentence(Class<? extends Record> type, ConstraintViolation<?> violation) {
        FieldNames names = new FieldNames(type);
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                names.item(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                names.field(node.getName());
            }
        }
        String field = names.toString();
        return (field.isEmpty() ? "" : field + ": ") + violation.getMessage().replaceFirst("\\.$", "") + ".";
    }

    private static <S extends Record> S create(Class<S> type, Map<String, Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<S> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.values().toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }
}
