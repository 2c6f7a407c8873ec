package vn.thidua.council.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedCouncil;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;

/** Reads the council regulation of the plan; what the plan leaves open is filled from the rule pack of today. */
@Component
class PlanRegulations implements Regulations {

    private static final String INITIATIVE = "INITIATIVE";

    private final Movements movements;
    private final Plans plans;
    private final RulePacks rulePacks;
    private final Clock clock;

    PlanRegulations(Movements movements, Plans plans, RulePacks rulePacks, Clock clock) {
        this.movements = movements;
        this.plans = plans;
        this.rulePacks = rulePacks;
        this.clock = clock;
    }

    @Override
    public Sourced of(String movementId) {
        StoredPlan stored = movements.planVersion(movementId);
        return sourced(stored, stored.plan().council(), award(stored.plan()).name());
    }

    @Override
    public Sourced ofInitiatives(String movementId) {
        StoredPlan stored = movements.planVersion(movementId);
        return sourced(stored, stored.plan().initiativeCouncil(), INITIATIVE);
    }

    @Override
    public CaseRule ofCase(Session session, AgendaCase item) {
        Optional<PlanSource> named = PlanSource.read(session.regulationSource());
        if (item.award() == null || named.isEmpty()) {
            return new CaseRule(session.regulation(), "", session.regulationSource());
        }
        StoredPlan stored = plans.get(named.get().planId(), named.get().version());
        PlannedCouncil council = stored.plan().council();
        RulePack pack = packOf(stored);
        RuleValue<CouncilRule> rule = pack.council(item.award().name());
        if (leavesOpen(council)) {
            rule.deciding();
        }
        return CaseRule.of(council, rule, item.award(), source(stored, pack));
    }

    private RulePack packOf(StoredPlan stored) {
        return rulePacks.asOf(VietnamTime.dayOf(clock.instant()), stored.plan().regulations());
    }

    private static String source(StoredPlan stored, RulePack pack) {
        return "%s v%d, %s".formatted(stored.planId(), stored.version(), pack.version());
    }

    private Sourced sourced(StoredPlan stored, PlannedCouncil council, String award) {
        RulePack pack = packOf(stored);
        RuleValue<CouncilRule> rule = pack.council(award);
        CouncilRule law = leavesOpen(council) ? rule.deciding() : rule.value();
        return new Sourced(merge(council, law), source(stored, pack));
    }

    /** What the councils of a plan went by under a law, for reading only. */
    static List<CouncilRegulation> read(MovementPlan plan, RulePack law) {
        return List.of(merge(plan.council(), law.council(award(plan).name()).value()),
                merge(plan.initiativeCouncil(), law.council(INITIATIVE).value()));
    }

    private static CommendationForm award(MovementPlan plan) {
        return plan.awards().stream().map(rule -> rule.form()).filter(form -> form != null).findFirst()
                .orElse(CommendationForm.CERTIFICATE_OF_MERIT);
    }

    private static boolean leavesOpen(PlannedCouncil plan) {
        return plan == null || plan.quorumFraction() == null || plan.threshold() == null || plan.strictlyMore() == null
                || plan.voteBase() == null || plan.tieRule() == null;
    }

    static CouncilRegulation merge(PlannedCouncil plan, CouncilRule law) {
        boolean silent = plan == null;
        String quorum = silent || plan.quorumFraction() == null ? law.quorum() : plan.quorumFraction();
        String threshold = silent || plan.threshold() == null ? law.threshold() : plan.threshold();
        boolean strictly = silent || plan.strictlyMore() == null ? law.strictlyMore() : plan.strictlyMore();
        String base = silent || plan.voteBase() == null ? law.voteBase() : plan.voteBase().name();
        String tie = silent || plan.tieRule() == null ? law.tie() : plan.tieRule().name();
        boolean ownUnit = silent || plan.recusal().isEmpty() || plan.recusal().contains(PlannedCouncil.Recusal.UNIT);
        return new CouncilRegulation(Fraction.parse(quorum), VoteBase.valueOf(base), Fraction.parse(threshold), strictly,
                TieRule.valueOf(tie), ownUnit, true);
    }
}
