package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligation;
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
        List<Obligation> owed = required(nomination);
        boolean registered = accepted.isPresent() || owed.stream().anyMatch(one -> one.status() == ObligationStatus.ACCEPTED);
        return new Standing(!owed.isEmpty(), registered, objectOf(nomination, accepted).orElse(null));
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

    /** The registrations, of whatever kind, that the plan makes a precondition of awards and that the unit was not freed of. */
    private List<Obligation> required(Nomination nomination) {
        Set<String> codes = planOf.movement(nomination.movementId()).obligations().stream()
                .filter(PlannedObligation::preconditionOfAward).map(PlannedObligation::code).collect(Collectors.toSet());
        Set<String> keys = rounds.ofMovement(nomination.movementId()).stream()
                .filter(round -> codes.contains(round.obligationCode())).map(Round::key).collect(Collectors.toSet());
        return obligations.ofUnit(nomination.unitId()).stream()
                .filter(owed -> keys.contains(owed.roundKey()) && owed.status() != ObligationStatus.WAIVED).toList();
    }
}
