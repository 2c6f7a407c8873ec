package vn.thidua.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns one good answer of a form into any number of inputs, kind by kind, so that even a short run has some of each. */
public final class Inputs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TOO_MANY = 10_000;

    private final ObjectNode good;
    private final List<String> foreignNames;
    private final List<String> foreignIds;
    private final Random random;
    private final List<Leaf> leaves;
    private final List<Supplier<Input>> kinds = List.of(this::unknownField, this::wrongType, this::missing, this::oddValue, this::control, this::wrongType,
            this::tooLong, this::typedWrong, this::oddValue, this::unknownField, this::wrongType, this::rows, this::broken, this::wrongType, this::bound,
            this::unknownInside, this::oddValue, this::protocol, this::foreignId, this::control);
    private int turn;

    /**
     * @param foreignNames fields of other forms
     * @param foreignIds   ids of other tasks, cases, units and people
     */
    public Inputs(Class<?> submission, Map<String, Object> answer, Set<String> foreignNames, List<String> foreignIds, Random random) {
        this.good = Body.answer(answer);
        this.foreignNames = foreignNames.stream().sorted().toList();
        this.foreignIds = foreignIds;
        this.random = random;
        this.leaves = Leaf.of(submission, good);
    }

    /** The longest texts first, then so many of every kind. */
    public Iterable<Input> some(int count) {
        return Stream.concat(longest(), Stream.generate(this::next).limit(count))::iterator;
    }

    private Input next() {
        Input input = null;
        while (input == null) {
            input = kinds.get(turn++ % kinds.size()).get();
        }
        return input;
    }

    /** Each text in turn as long as it may be: what the product puts together from it must find room too. */
    private Stream<Input> longest() {
        return leaves.stream().filter(Leaf::isText)
            .map(leaf -> Input.anything("as long as may be in " + leaf.path(), Body.of(leaf.replaced(good, JSON.textNode("ế".repeat(longest(leaf)))))));
    }

    /** The good answer itself, for a task that is no longer open. */
    public String goodBody() {
        return Body.of(good);
    }

    /** Names that the engine, our processes or Java know; no form has them. */
    public static List<String> reservedNames() {
        return Nasty.RESERVED;
    }

    /** A body with one field. */
    public static String single(String field, String value) {
        return Body.of(JSON.objectNode().put(field, value));
    }

    private Input unknownField() {
        String name = random.nextBoolean() && !foreignNames.isEmpty() ? any(foreignNames) : any(Nasty.RESERVED);
        ObjectNode answer = good.deepCopy();
        answer.set(name, any(List.of(JSON.booleanNode(true), JSON.numberNode(99), JSON.textNode("x"), JSON.nullNode(), JSON.arrayNode())));
        return Input.wrong("unknown field " + shown(name), Body.of(answer));
    }

    private Input unknownInside() {
        Leaf record = any(leaves.stream().filter(leaf -> leaf.raw().isRecord() && leaf.value() != null && leaf.value().isObject()).toList());
        if (record == null) {
            return null;
        }
        ObjectNode more = record.value().deepCopy();
        more.put(any(Nasty.RESERVED), "x");
        return Input.wrong("unknown field in " + record.path(), Body.of(record.replaced(good, more)));
    }

    private Input wrongType() {
        Leaf leaf = any(leaves);
        JsonNode value = leaf == null ? null : any(Nasty.neverOf(leaf.raw()));
        return leaf == null ? null : Input.wrong("%s in %s %s".formatted(shown(value.toString()), leaf.raw().getSimpleName(), leaf.path()),
                Body.of(leaf.replaced(good, value)));
    }

    private Input missing() {
        Leaf leaf = any(leaves.stream().filter(Inputs::isRequired).toList());
        if (leaf == null) {
            return null;
        }
        return switch (random.nextInt(3)) {
            case 0 -> Input.wrong("missing " + leaf.path(), Body.of(leaf.removed(good)));
            case 1 -> Input.wrong("null " + leaf.path(), Body.of(leaf.replaced(good, JSON.nullNode())));
            default -> Input.wrong("blank " + leaf.path(), Body.of(leaf.replaced(good, JSON.textNode(" \t\n\u3000"))));
        };
    }

    private Input control() {
        Leaf leaf = any(leaves.stream().filter(Leaf::isText).toList());
        String text = any(Nasty.FORBIDDEN_IN_TEXT);
        return leaf == null ? null : Input.wrong("control character in " + leaf.path() + " " + shown(text), Body.of(leaf.replaced(good, JSON.textNode("Tên " + text))));
    }

    private Input tooLong() {
        Leaf leaf = any(leaves.stream().filter(Leaf::isText).toList());
        int length = leaf == null ? 0 : random.nextInt(8) == 0 ? 1024 * 1024 : longest(leaf) + 1;
        return leaf == null ? null : Input.wrong(length + " characters in " + leaf.path(), Body.of(leaf.replaced(good, JSON.textNode("ế".repeat(length)))));
    }

    private Input oddValue() {
        Leaf leaf = any(leaves);
        if (leaf == null) {
            return null;
        }
        JsonNode value = oddFor(leaf.raw());
        return Input.anything("odd %s in %s".formatted(shown(value.toString()), leaf.path()), Body.of(leaf.replaced(good, value)));
    }

    private static int longest(Leaf leaf) {
        Size size = annotation(leaf, Size.class);
        return Math.min(4000, size == null ? 4000 : size.max());
    }

    private JsonNode oddFor(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return any(Nasty.ODD_NUMBERS);
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            return any(Nasty.ODD_DAYS);
        }
        if (type.isEnum()) {
            return JSON.textNode(String.valueOf(any(List.of(type.getEnumConstants()))));
        }
        if (type == Boolean.class || type == boolean.class) {
            return any(List.of(JSON.booleanNode(true), JSON.booleanNode(false), JSON.textNode("true"), JSON.nullNode()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return any(List.of(JSON.arrayNode(), JSON.arrayNode().addNull(), JSON.nullNode()));
        }
        return type == String.class ? JSON.textNode(any(Nasty.ODD_TEXT))
                : any(List.of(JSON.nullNode(), JSON.objectNode(), JSON.objectNode().put(any(Nasty.ODD_TEXT), any(Nasty.ODD_TEXT))));
    }

    private Input foreignId() {
        Leaf leaf = any(leaves.stream().filter(Leaf::isText).toList());
        return leaf == null || foreignIds.isEmpty() ? null
                : Input.anything("another's id in " + leaf.path(), Body.of(leaf.replaced(good, JSON.textNode(any(foreignIds)))));
    }

    private Input rows() {
        Leaf list = any(leaves.stream().filter(leaf -> Collection.class.isAssignableFrom(leaf.raw()) || Map.class.isAssignableFrom(leaf.raw())).toList());
        if (list == null) {
            return null;
        }
        JsonNode some = list.value() == null ? JSON.nullNode() : list.value();
        int choice = random.nextInt(4);
        if (choice == 0) {
            return Input.wrong(TOO_MANY + " rows in " + list.path(), Body.of(list.replaced(good, many(list, some))));
        }
        if (!(some instanceof ArrayNode rows) || rows.isEmpty()) {
            return null;
        }
        ArrayNode copy = rows.deepCopy();
        if (choice == 1) {
            copy.add(rows.get(random.nextInt(rows.size())));
        } else if (choice == 2) {
            copy.remove(random.nextInt(rows.size()));
        } else {
            copy.addNull();
        }
        return Input.anything(List.of("row twice", "row left out", "empty row").get(choice - 1) + " in " + list.path(), Body.of(list.replaced(good, copy)));
    }

    private static JsonNode many(Leaf list, JsonNode some) {
        if (Map.class.isAssignableFrom(list.raw())) {
            ObjectNode entries = JSON.objectNode();
            java.util.stream.IntStream.range(0, TOO_MANY).forEach(number -> entries.put("x" + number, "x"));
            return entries;
        }
        ArrayNode rows = JSON.arrayNode();
        JsonNode row = some.isArray() && !some.isEmpty() ? some.get(0) : JSON.objectNode();
        java.util.stream.IntStream.range(0, TOO_MANY).forEach(number -> rows.add(row));
        return rows;
    }

    private Input bound() {
        Leaf leaf = any(leaves.stream().filter(one -> annotation(one, Min.class) != null || annotation(one, Max.class) != null).toList());
        if (leaf == null) {
            return null;
        }
        Min min = annotation(leaf, Min.class);
        Max max = annotation(leaf, Max.class);
        long value = max == null || min != null && random.nextBoolean() ? min.value() - 1 : max.value() + 1;
        return Input.wrong(value + " in " + leaf.path(), Body.of(leaf.replaced(good, JSON.numberNode(value))));
    }

    private Input typedWrong() {
        Leaf leaf = any(leaves.stream().filter(Leaf::isTop).toList());
        return leaf == null ? null : Envelopes.typedWrong(good, (String) leaf.path().get(0), leaf.raw(), random);
    }

    private Input broken() {
        return Envelopes.broken(Body.of(good), random);
    }

    private Input protocol() {
        return Envelopes.misleading(good, random);
    }

    private static boolean isRequired(Leaf leaf) {
        return annotation(leaf, NotNull.class) != null || annotation(leaf, NotBlank.class) != null || annotation(leaf, NotEmpty.class) != null
                || leaf.component() != null && leaf.component().getType().isPrimitive();
    }

    private static <A extends Annotation> A annotation(Leaf leaf, Class<A> type) {
        return leaf.component() == null ? null : leaf.component().getAccessor().getAnnotation(type) == null
                ? leaf.component().getAnnotation(type) : leaf.component().getAccessor().getAnnotation(type);
    }

    private <T> T any(List<T> of) {
        return of.isEmpty() ? null : of.get(random.nextInt(of.size()));
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
