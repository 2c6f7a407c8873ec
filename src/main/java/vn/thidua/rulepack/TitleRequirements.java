package vn.thidua.rulepack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the law, and the regulations on top of it, ask of whoever gets a title: all of the conditions. */
public record TitleRequirements(String title, List<Requirement> all) {

    /** Rule of the explanations of {@link #explain}. */
    public static final String RULE = "TITLE_REQUIREMENTS";

    /** The input of such an explanation that names the title; all others are facts. */
    public static final String TITLE = "title";

    public TitleRequirements {
        all = List.copyOf(all);
    }

    /** Whether the facts meet all conditions, with one sentence per condition. */
    public Judgement judge(Map<String, ?> facts) {
        return Requirement.allOf(null, all).judge(facts);
    }

    /**
     * The same judgement as it is kept, with every fact, so that it can be replayed.
     *
     * @param law the pack that these requirements are from
     */
    public Explanation explain(String subject, Map<String, ?> facts, RulePack law) {
        Judgement judged = judge(facts);
        Map<String, Object> inputs = new TreeMap<>();
        facts.forEach((name, fact) -> inputs.put(name, fact instanceof Enum<?> one ? one.name() : fact));
        inputs.put(TITLE, title);
        return new Explanation(subject, RULE, inputs, law.version(), law.asOf(), judged.met(), judged.sentence() + ".");
    }
}
