package vn.thidua.rulepack;

import java.util.List;

/** Keeps every automatic answer with its reason. */
public interface Explanations {

    void keep(Explanation explanation);

    /** All explanations of a subject, oldest first. */
    List<Explanation> of(String subject);

    /** All explanations of subjects whose key begins with {@code prefix}, oldest first. */
    List<Explanation> under(String prefix);
}
