package vn.thidua.registration.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.RegistrationObject;

/** Reads from the plan what a registration must hold. */
@Component
public class PlanDemands {

    private final Movements movements;
    private final Rounds rounds;

    PlanDemands(Movements movements, Rounds rounds) {
        this.movements = movements;
        this.rounds = rounds;
    }

    public Demands of(Obligation obligation) {
        MovementPlan plan = movements.plan(obligation.movementId());
        PlannedObligation planned = plan.obligation(rounds.get(obligation.roundKey()).obligationCode());
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
