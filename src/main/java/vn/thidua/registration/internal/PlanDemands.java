package vn.thidua.registration.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.ObligationKind;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.Reference;
import vn.thidua.plan.RegistrationObject;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** Reads from the plan what a registration must hold. */
@Component
public class PlanDemands {

    private final Movements movements;
    private final Rounds rounds;
    private final RulePacks law;
    private final Clock clock;

    PlanDemands(Movements movements, Rounds rounds, RulePacks law, Clock clock) {
        this.movements = movements;
        this.rounds = rounds;
        this.law = law;
        this.clock = clock;
    }

    public ContentDemands of(Obligation obligation) {
        MovementPlan plan = movements.plan(obligation.movementId());
        PlannedObligation planned = plan.obligation(rounds.get(obligation.roundKey()).obligationCode());
        boolean table = planned.kind() == ObligationKind.TITLE_REGISTRATION || !planned.titles().isEmpty() || !planned.forms().isEmpty();
        return new ContentDemands(planned.kind() == ObligationKind.REGISTRATION ? works(obligation, plan, planned) : null,
                planned.kind() == ObligationKind.PLEDGE,
                table ? new TitleOffer(planned, lawFor(plan)) : null);
    }

    /** The law of today with the award regulations that the plan names. */
    private RulePack lawFor(MovementPlan plan) {
        return law.asOf(VietnamTime.dayOf(clock.instant()), plan.procedureBy().stream().map(Reference::symbol).filter(Objects::nonNull).toList());
    }

    /** Of an obligation by which works are registered. */
    Demands works(Obligation obligation) {
        return of(obligation).works();
    }

    /** The law as of today with the regulations of the movement's plan. */
    RulePack law(Obligation obligation) {
        return lawFor(movements.plan(obligation.movementId()));
    }

    private Demands works(Obligation obligation, MovementPlan plan, PlannedObligation planned) {
        Movement movement = movements.get(obligation.movementId());
        int min = planned.min() == null ? 1 : planned.min();
        return new Demands(types(planned), min, planned.max(), movement.startsOn(), movement.endsOn(), fields(plan), planned.quality());
    }

    private static Map<String, String> types(PlannedObligation planned) {
        Map<String, String> types = new LinkedHashMap<>();
        for (RegistrationObject object : RegistrationObject.values()) {
            if (planned.objects().isEmpty() || planned.objects().contains(object)) {
                types.put(object.name(), object.label());
            }
        }
        return types;
    }

    private static Map<String, String> fields(MovementPlan plan) {
        Map<String, String> fields = new LinkedHashMap<>();
        plan.fields().forEach(field -> fields.put(field.key(), field.title()));
        return fields;
    }
}
