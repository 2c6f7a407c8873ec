package vn.thidua.plan;

import java.util.List;
import java.util.Set;

/** What a plan leaves out reads as empty, never as null. */
final class Absent {

    private Absent() {
    }

    static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <T> Set<T> set(Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
