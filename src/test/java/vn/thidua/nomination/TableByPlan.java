package vn.thidua.nomination;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A decision table that says what the plan's own thresholds say. */
public class TableByPlan implements CriteriaTable {

    @Override
    public Judged judge(String decision, Collection<Fact> facts) {
        Set<String> met = facts.stream().filter(TableByPlan::isMet).map(fact -> fact.criterion().id()).collect(Collectors.toSet());
        return new Judged(decision + " 1.0.0", met);
    }

    private static boolean isMet(Fact fact) {
        if (fact.amount() == null) {
            return Boolean.TRUE.equals(fact.declared());
        }
        int compared = fact.amount().compareTo(fact.criterion().min());
        return compared > 0 || compared == 0 && fact.criterion().inclusive();
    }
}
