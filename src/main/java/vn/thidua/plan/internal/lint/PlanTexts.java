package vn.thidua.plan.internal.lint;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.plan.MovementPlan;

/** The sentences of a plan that the data keeps word by word. */
final class PlanTexts {

    /** A sentence and where it stands. */
    record Text(String path, String words) {
    }

    private static final Set<String> PROSE = Set.of("words", "title", "name", "theme", "slogan", "subject", "goal", "event", "criteria");

    private PlanTexts() {
    }

    static Stream<Text> of(MovementPlan plan) {
        return in("", "", plan).distinct();
    }

    private static Stream<Text> in(String path, String name, Object value) {
        if (value instanceof String words) {
            return PROSE.contains(name) ? Stream.of(new Text(path, words)) : Stream.empty();
        }
        if (value instanceof Collection<?> items) {
            return IntStream.range(0, items.size()).boxed().flatMap(i -> in(path + "[" + i + "]", name, items.toArray()[i]));
        }
        if (!(value instanceof Record)) {
            return Stream.empty();
        }
        return Stream.of(value.getClass().getRecordComponents())
                .flatMap(part -> in(path.isEmpty() ? part.getName() : path + "." + part.getName(), part.getName(), read(part, value)));
    }

    private static Object read(RecordComponent part, Object owner) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
