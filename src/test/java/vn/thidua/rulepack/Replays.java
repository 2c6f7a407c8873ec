package vn.thidua.rulepack;

import java.util.List;

/** The use case of replays, put together by hand. */
public final class Replays {

    private Replays() {
    }

    public static ReplayExplanations of(Explanations explanations, List<ReplayedRule> rules) {
        return new ReplayExplanations(explanations, rules);
    }
}
