package vn.thidua.engine.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import vn.thidua.shared.Label;

/** Writes the way to a field as a person knows it, e.g. {@code «Đối tượng» dòng 2, «Tên»}. */
final class FieldNames {

    private final StringJoiner words = new StringJoiner(", ");
    private Type type;

    FieldNames(Class<? extends Record> type) {
        this.type = type;
    }

    static String labelOf(RecordComponent component) {
        Label label = component.getAnnotation(Label.class);
        return "«" + (label == null ? component.getName() : label.value()) + "»";
    }

    /** Steps into a field of the current record. */
    FieldNames field(String name) {
        Optional<RecordComponent> component = component(name);
        words.add(component.map(FieldNames::labelOf).orElse("«" + name + "»"));
        type = component.map(RecordComponent::getGenericType).orElse(null);
        return this;
    }

    /** Steps into an item of the current list, counted from 0. */
    FieldNames item(int index) {
        words.add("dòng " + (index + 1));
        type = type instanceof ParameterizedType list ? list.getActualTypeArguments()[list.getActualTypeArguments().length - 1] : null;
        return this;
    }

    private Optional<RecordComponent> component(String name) {
        return type instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents()).filter(component -> component.getName().equals(name)).findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return words.toString().replace("», dòng", "» dòng");
    }
}
