package vn.thidua.council.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.Ceiling;
import vn.thidua.council.Ceilings;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Phase;
import vn.thidua.movement.Phases;
import vn.thidua.plan.Quota;
import vn.thidua.plan.StoredPlan;

/**
 * Reads the ceilings from the plan's quotas. A number that the words leave unclear binds as a ceiling too; a phase belongs to the year
 * in which it ends.
 */
@Component
class PlanCeilings implements Ceilings {

    private final Movements movements;
    private final Phases phases;

    PlanCeilings(Movements movements, Phases phases) {
        this.movements = movements;
        this.phases = phases;
    }

    @Override
    public List<Ceiling> of(String movementId, String awardKey) {
        StoredPlan stored = movements.planVersion(movementId);
        List<Quota> quotas = stored.plan().quotas().stream().filter(quota -> quota.kind() != Quota.Kind.MIN).toList();
        if (quotas.isEmpty()) {
            return List.of();
        }
        List<Phase> all = phases.ofMovement(movementId);
        return all.stream().filter(phase -> awardKey.startsWith(phase.key() + "/")).findFirst()
                .map(phase -> quotas.stream().map(quota -> ceiling(quota, phase, all, stored)).toList()).orElse(List.of());
    }

    private static Ceiling ceiling(Quota quota, Phase phase, List<Phase> all, StoredPlan stored) {
        String source = stored.planId() + " v" + stored.version();
        return switch (quota.per()) {
            case YEAR -> new Ceiling(quota.nominee(), quota.value(), "năm " + year(phase), keys(all, one -> year(one) == year(phase)), source);
            case PHASE -> new Ceiling(quota.nominee(), quota.value(), "đợt «" + phase.title() + "»", Set.of(phase.key()), source);
            case MOVEMENT -> new Ceiling(quota.nominee(), quota.value(), "cả phong trào", keys(all, one -> true), source);
        };
    }

    private static Set<String> keys(List<Phase> all, Predicate<Phase> counts) {
        return all.stream().filter(counts).map(Phase::key).collect(Collectors.toSet());
    }

    private static int year(Phase phase) {
        return phase.endsOn().getYear();
    }
}
