package vn.thidua.fakes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;

/** Keeps explanations in memory. */
public class KeptExplanations implements Explanations {

    public final List<Explanation> all = new CopyOnWriteArrayList<>();

    @Override
    public void keep(Explanation explanation) {
        all.add(explanation);
    }

    @Override
    public List<Explanation> of(String subject) {
        return all.stream().filter(explanation -> explanation.subject().equals(subject)).toList();
    }

    @Override
    public List<Explanation> under(String prefix) {
        return all.stream().filter(explanation -> explanation.subject().startsWith(prefix)).toList();
    }
}
