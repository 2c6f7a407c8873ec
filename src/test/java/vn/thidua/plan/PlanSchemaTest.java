package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published schema and the records say the same: the same names, the same values of every list of choices. Only COUNT is for the conditions of
 * titles and not for plans.
 */
class PlanSchemaTest {

    private final JsonNode schema;
    private final Set<Type> seen = new HashSet<>();

    PlanSchemaTest() throws IOException {
        schema = new ObjectMapper().readTree(getClass().getResourceAsStream("/schema/plan.schema.json"));
    }

    @Test
    void namesEveryComponentOfEveryRecordAndNothingElse() {
        compare(MovementPlan.class, schema);

        assertThat(seen).hasSizeGreaterThan(30).contains(Criterion.class, Route.class, PlannedCouncil.class);
    }

    private void compare(Class<?> type, JsonNode node) {
        JsonNode form = resolve(node);
        if (type.isEnum()) {
            assertThat(Arrays.stream(type.getEnumConstants()).filter(value -> value != Criterion.FactType.COUNT).map(Object::toString)).as(type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(() -> form.get("enum").valueStream().map(JsonNode::asText).iterator());
            seen.add(type);
        } else if (type == CriteriaNode.class) {
            compare(Criterion.class, schema.at("/$defs/criterion"));
        } else if (type.isRecord() && type != PartialDate.class && seen.add(type)) {
            Set<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
            assertThat(form.path("properties").fieldNames()).as(type.getSimpleName()).toIterable().containsExactlyInAnyOrderElementsOf(components);
            for (RecordComponent component : type.getRecordComponents()) {
                descend(component.getGenericType(), form.path("properties").path(component.getName()));
            }
        }
    }

    private void descend(Type type, JsonNode node) {
        if (type instanceof ParameterizedType list) {
            compare((Class<?>) list.getActualTypeArguments()[0], resolve(node).path("items"));
        } else {
            compare((Class<?>) type, node);
        }
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
    }
}
