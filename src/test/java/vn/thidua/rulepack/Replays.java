package vn.thidua.rulepack;

import java.time.Clock;
import java.util.List;

/** The use cases of explanations, put together by hand. */
public final class Replays {

    private Replays() {
    }

    public static JudgeTitle judge(RulePacks packs, Explanations explanations, Clock clock) {
        return new JudgeTitle(packs, explanations, clock);
    }

    public static ReplayExplanations of(Explanations explanations, List<ReplayedRule> rules) {
        return new ReplayExplanations(explanations, rules);
    }
}
