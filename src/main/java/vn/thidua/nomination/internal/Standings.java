package vn.thidua.nomination.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.Rounds;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.RegisteredObjects;
import vn.thidua.registration.Registrations;

/** Finds out where a unit stands with its registration. */
@Component
public class Standings {

    private final PlanOf planOf;
    private final Rounds rounds;
    private final Obligations obligations;
    private final Registrations registrations;

    Standings(PlanOf planOf, Rounds rounds, Obligations obligations, Registrations registrations) {
        this.planOf = planOf;
        this.rounds = rounds;
        this.obligations = obligations;
        this.registrations = registrations;
    }

    Standing of(Nomination nomination) {
        Optional<RegisteredObjects> accepted = registrations.acceptedOf(nomination.movementId(), nomination.unitId());
        return new Standing(isRequired(nomination), accepted.isPresent(), objectOf(nomination, accepted).orElse(null));
    }

    /** The accepted object that the dossier names. */
    Optional<RegisteredObject> objectOf(Nomination nomination) {
        return nomination.registeredObjectId() == null ? Optional.empty()
                : objectOf(nomination, registrations.acceptedOf(nomination.movementId(), nomination.unitId()));
    }

    private static Optional<RegisteredObject> objectOf(Nomination nomination, Optional<RegisteredObjects> accepted) {
        return accepted.flatMap(found -> found.objects().stream().filter(one -> one.id().equals(nomination.registeredObjectId()))
                .findFirst());
    }

    /** Whether the unit owed a registration that the plan makes a precondition of awards and was not freed of it. */
    private boolean isRequired(Nomination nomination) {
        Set<String> codes = planOf.movement(nomination.movementId()).obligations().stream()
                .filter(PlannedObligation::preconditionOfAward).map(PlannedObligation::code).collect(Collectors.toSet());
        Set<String> keys = rounds.ofMovement(nomination.movementId()).stream()
                .filter(round -> codes.contains(round.obligationCode())).map(Round::key).collect(Collectors.toSet());
        return obligations.ofUnit(nomination.unitId()).stream()
                .anyMatch(owed -> keys.contains(owed.roundKey()) && owed.status() != ObligationStatus.WAIVED);
    }
}
