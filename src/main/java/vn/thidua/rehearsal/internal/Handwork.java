package vn.thidua.rehearsal.internal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each person has done with their own hands in a run: tasks opened one by one, and pages on which many were answered. */
@Component
class Handwork {

    /** @param opened tasks opened and completed one by one */
    record Count(int opened, int pages, int tasksOnPages) {

        static final Count NONE = new Count(0, 0, 0);
    }

    private final Map<String, Count> byPerson = new HashMap<>();

    void begin() {
        byPerson.clear();
    }

    void opened(String person) {
        byPerson.merge(person, new Count(1, 0, 0), Handwork::sum);
    }

    void answered(String person, int tasks) {
        byPerson.merge(person, new Count(0, 1, tasks), Handwork::sum);
    }

    Count of(String person) {
        return byPerson.getOrDefault(person, Count.NONE);
    }

    private static Count sum(Count a, Count b) {
        return new Count(a.opened + b.opened, a.pages + b.pages, a.tasksOnPages + b.tasksOnPages);
    }
}
