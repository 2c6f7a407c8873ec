package vn.thidua.rulepack.internal;

import org.springframework.stereotype.Component;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.TitleRequirements;

/** Judges the kept facts of a nominee by the conditions of then. */
@Component
class TitleReplay implements ReplayedRule {

    private final RulePacks packs;

    TitleReplay(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public boolean answers(String rule) {
        return rule.equals(TitleRequirements.RULE);
    }

    @Override
    public boolean repeats(Explanation kept) {
        return packs.releasedFor(kept).titleRequirements(kept.inputs().get(TitleRequirements.TITLE).toString())
                .map(rule -> rule.value().judge(kept.inputs()).met() == kept.result()).orElse(false);
    }
}
