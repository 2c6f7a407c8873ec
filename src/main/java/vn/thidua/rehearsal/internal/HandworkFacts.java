package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code handwork: <person>}: what it took the person; {@code each} actions are nobody's handwork. */
@Component
class HandworkFacts extends Facts<Handwork.Count> {

    private final Handwork handwork;

    HandworkFacts(Handwork handwork) {
        super("handwork", Map.of("opened", Handwork.Count::opened, "pages", Handwork.Count::pages, "tasksOnPages", Handwork.Count::tasksOnPages));
        this.handwork = handwork;
    }

    @Override
    Handwork.Count find(String person) {
        return handwork.of(person);
    }
}
