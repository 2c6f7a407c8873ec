package vn.thidua.award.internal;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** Asks the law of then again whether a chair had the power over an award. */
@Component
class AuthorityReplay implements ReplayedRule {

    private final RulePacks packs;

    AuthorityReplay(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public boolean answers(String rule) {
        return rule.equals("AWARD_AUTHORITY");
    }

    @Override
    public boolean repeats(Explanation kept) {
        RulePack law = packs.releasedFor(kept);
        String award = kept.inputs().get("award").toString();
        boolean power = Arrays.stream(ChairLevel.values()).filter(chair -> chair.name().equals(kept.inputs().get("level") + "_CHAIR"))
                .anyMatch(chair -> law.decider(award, chair).isPresent());
        return power == kept.result();
    }
}
