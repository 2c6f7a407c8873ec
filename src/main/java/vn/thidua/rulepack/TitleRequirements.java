package vn.thidua.rulepack;

import java.util.List;
import java.util.Map;

/** What the law, and the regulations on top of it, ask of whoever gets a title: all of the conditions. */
public record TitleRequirements(String title, List<Requirement> all) {

    public TitleRequirements {
        all = List.copyOf(all);
    }

    /** Whether the facts meet all conditions, with one sentence per condition. */
    public Judgement judge(Map<String, ?> facts) {
        return Requirement.allOf(null, all).judge(facts);
    }
}
