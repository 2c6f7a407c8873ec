package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import vn.thidua.engine.UserTaskContract;

/** Bean Validation looks into a row only where {@code @Valid} stands: without it the row's own rules are there to read and never run. */
class SubmissionRowsTest {

    @Test
    void everyRowOfEverySubmissionIsLookedInto() {
        List<String> forgotten = new ArrayList<>();
        Models.contracts().forEach((task, contract) ->
                walk(task, ResolvableType.forClass(contract).as(UserTaskContract.class).getGeneric(1).resolve(), forgotten));
        assertThat(forgotten).isEmpty();
    }

    @Test
    void seesWhatIsForgotten() {
        List<String> forgotten = new ArrayList<>();
        walk("x", Sample.class, forgotten);
        assertThat(forgotten).containsExactly("x.one", "x.several", "x.named");
    }

    record Sample(Row one, @Valid Row looked, List<Row> several, List<@Valid Row> lookedAt, Map<String, Row> named, List<String> texts) {
    }

    record Row(@NotBlank String name) {
    }

    private static void walk(String where, Class<?> type, List<String> forgotten) {
        for (RecordComponent component : type.getRecordComponents()) {
            String place = where + "." + component.getName();
            look(place, component.getAnnotatedType(), component.getAccessor(), forgotten);
        }
    }

    private static void look(String place, AnnotatedType type, AnnotatedElement marked, List<String> forgotten) {
        Class<?> raw = ResolvableType.forType(type.getType()).resolve(Object.class);
        if (raw.isRecord()) {
            if (!marked.isAnnotationPresent(Valid.class) && !type.isAnnotationPresent(Valid.class)) {
                forgotten.add(place);
            }
            walk(place, raw, forgotten);
        } else if (type instanceof AnnotatedParameterizedType several) {
            Arrays.stream(several.getAnnotatedActualTypeArguments()).forEach(item -> look(place, item, item, forgotten));
        }
    }
}
