package vn.thidua.rehearsal.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.rehearsal.FactSource;

/** A subject whose facts are read off one view record. */
abstract class Facts<T> implements FactSource {

    private final String subject;
    private final Map<String, Function<T, Object>> facts;

    Facts(String subject, Map<String, Function<T, Object>> facts) {
        this.subject = subject;
        this.facts = facts;
    }

    /** @throws vn.thidua.shared.Refused when there is no such subject */
    abstract T find(String key);

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public Set<String> names() {
        return facts.keySet();
    }

    @Override
    public Map<String, Object> facts(String key) {
        T found = find(key);
        Map<String, Object> values = new HashMap<>();
        facts.forEach((name, fact) -> values.put(name, fact.apply(found)));
        return values;
    }
}
