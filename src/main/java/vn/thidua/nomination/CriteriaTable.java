package vn.thidua.nomination;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import vn.thidua.plan.Criterion;

/** Judges single facts by the decision table of a subject group, which an administrator can change without code. */
public interface CriteriaTable {

    /**
     * @param decision id of the table, e.g. {@code criteria-collective}
     * @throws vn.thidua.shared.Refused when there is no such table
     */
    Judged judge(String decision, Collection<Fact> facts);

    /** A criterion with what is known about it. At most one of the two values is set; none means that nothing is known. */
    record Fact(Criterion criterion, Boolean declared, BigDecimal amount) {
    }

    /** Ids of the criteria that are met, and the version of the table that says so. */
    record Judged(String version, Set<String> met) {
    }
}
