package vn.thidua.council.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.plan.Plans;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.shared.Refused;

/** Judges quorum and votes again, by the version of the plan and the law that the session read; the share that it went by must be the same. */
@Component
class PlanReplay implements ReplayedRule {

    private static final String QUORUM = "COUNCIL_QUORUM";
    private static final Pattern PLAN_VERSION = Pattern.compile("(.+) v(\\d+), .+");

    private final Plans plans;
    private final RulePacks packs;

    PlanReplay(Plans plans, RulePacks packs) {
        this.plans = plans;
        this.packs = packs;
    }

    @Override
    public boolean answers(String rule) {
        return rule.equals(QUORUM) || rule.equals("COUNCIL_THRESHOLD");
    }

    @Override
    public boolean repeats(Explanation kept) {
        return regulations(kept).stream().anyMatch(regulation -> kept.rule().equals(QUORUM)
                ? regulation.quorum().toString().equals(kept.inputs().get("share")) && quorate(regulation, kept) == kept.result()
                : regulation.threshold().toString().equals(kept.inputs().get("threshold")) && recommended(regulation, kept) == kept.result());
    }

    private static boolean quorate(CouncilRegulation regulation, Explanation kept) {
        return Quorum.of(regulation, number(kept, "members"), number(kept, "present")).met();
    }

    private static boolean recommended(CouncilRegulation regulation, Explanation kept) {
        Counts counts = new Counts(number(kept, "agree"), number(kept, "disagree"), number(kept, "abstain"));
        return new Threshold(regulation).judge(counts, number(kept, "entitled"), number(kept, "entitledPresent")).outcome()
                == Threshold.Outcome.RECOMMENDED;
    }

    private List<CouncilRegulation> regulations(Explanation kept) {
        Matcher version = PLAN_VERSION.matcher(kept.packVersion());
        if (!version.matches()) {
            throw Refused.notFound("«" + kept.packVersion() + "» không nêu bản kế hoạch đã áp dụng.");
        }
        return PlanRegulations.read(plans.get(version.group(1), Integer.parseInt(version.group(2))).plan(), packs.releasedFor(kept));
    }

    private static int number(Explanation kept, String input) {
        return Integer.parseInt(kept.inputs().get(input).toString());
    }
}
