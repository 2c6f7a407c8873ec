package vn.thidua.nomination.internal;

import java.util.HashSet;
import java.util.Set;
import vn.thidua.plan.CriteriaNode;
import vn.thidua.plan.Criterion;

/** Walks a plan's criteria with the set of those that are met. */
record CriteriaTree(CriteriaNode root, Set<String> met) {

    boolean holds() {
        return holds(root);
    }

    /** Unmet criteria that another branch of an «any» makes unnecessary. */
    Set<String> unnecessary() {
        Set<String> found = new HashSet<>();
        collectUnnecessary(root, found);
        return found;
    }

    private boolean holds(CriteriaNode node) {
        if (node instanceof CriteriaNode.AllOf all) {
            return all.all().stream().allMatch(this::holds);
        }
        if (node instanceof CriteriaNode.AnyOf any) {
            return any.any().stream().anyMatch(this::holds);
        }
        return met.contains(((Criterion) node).id());
    }

    private void collectUnnecessary(CriteriaNode node, Set<String> found) {
        if (node instanceof CriteriaNode.AllOf all) {
            all.all().forEach(child -> collectUnnecessary(child, found));
        } else if (node instanceof CriteriaNode.AnyOf any && holds(any)) {
            any.any().stream().filter(branch -> !holds(branch)).flatMap(CriteriaNode::criteria).map(Criterion::id)
                    .filter(id -> !met.contains(id)).forEach(found::add);
        }
    }
}
