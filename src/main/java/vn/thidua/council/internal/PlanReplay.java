package vn.thidua.council.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.plan.Award;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Plans;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.ReplayedRule;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.shared.Refused;

/** Judges quorum and votes again, by the version of the plan and the law that the session read; the share that it went by must be the same. */
@Component
class PlanReplay implements ReplayedRule {

    private static final String QUORUM = "COUNCIL_QUORUM";

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
        PlanSource source = PlanSource.read(kept.packVersion())
                .orElseThrow(() -> Refused.notFound("«" + kept.packVersion() + "» không nêu bản kế hoạch đã áp dụng."));
        MovementPlan plan = plans.get(source.planId(), source.version()).plan();
        RulePack law = packs.releasedFor(kept);
        return Award.find(String.valueOf(kept.inputs().get("award")))
                .map(award -> List.of(CaseRule.of(plan.council(), law.council(award.name()), award, kept.packVersion()).regulation()))
                .orElseGet(() -> PlanRegulations.read(plan, law));
    }

    private static int number(Explanation kept, String input) {
        return Integer.parseInt(kept.inputs().get(input).toString());
    }
}
