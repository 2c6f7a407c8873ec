package vn.thidua.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** The law and the regulations that the plan of a movement names. */
@Component
public class LawOf {

    private final RulePacks rulePacks;
    private final PlanOf planOf;
    private final Clock clock;

    LawOf(RulePacks rulePacks, PlanOf planOf, Clock clock) {
        this.rulePacks = rulePacks;
        this.planOf = planOf;
        this.clock = clock;
    }

    /** As they stand today. */
    public RulePack today(String movementId) {
        return on(movementId, VietnamTime.dayOf(clock.instant()));
    }

    public RulePack on(String movementId, LocalDate day) {
        return rulePacks.asOf(day, planOf.movement(movementId).regulations());
    }

    /** With a draft laid over that is not in force. */
    public RulePack under(String draft, String movementId, LocalDate day) {
        return rulePacks.whatIf(draft, day, planOf.movement(movementId).regulations());
    }
}
