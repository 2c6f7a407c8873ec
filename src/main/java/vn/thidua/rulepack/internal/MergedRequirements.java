package vn.thidua.rulepack.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.rulepack.Requirement;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.rulepack.TitleRequirements;
import vn.thidua.rulepack.internal.PackEntry.Title;

/**
 * A decree or regulation takes no condition of the law away: its conditions come on top. Only a draft that is tried out stands in the
 * place of law and decree.
 */
final class MergedRequirements {

    private MergedRequirements() {
    }

    /** The evidence is that of the part which may decide least, so that a person is asked for the right confirmation. */
    static Optional<RuleValue<TitleRequirements>> of(String title, List<Valid<Title>> valid) {
        boolean draft = valid.stream().anyMatch(found -> found.file().draft());
        List<Valid<Title>> parts = valid.stream().filter(found -> !draft || found.file().draft() || found.file().isRegulation())
                .sorted(Comparator.comparingInt(Valid::rank)).toList();
        List<Requirement> all = parts.stream().flatMap(part -> part.entry().all().stream()).toList();
        TitleRequirements whole = new TitleRequirements(title, all);
        return parts.stream().map(part -> part.with(whole)).min(Comparator.comparing(RuleValue::mayDecide));
    }
}
