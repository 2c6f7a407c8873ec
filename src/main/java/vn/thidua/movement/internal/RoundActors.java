package vn.thidua.movement.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.plan.Actors;
import vn.thidua.plan.PlannedObligation;

/** Which units of the roster owe what a round asks for, bodies on the territory that are not subordinate included (S4-17). */
@Component
public class RoundActors {

    private final Units units;
    private final People people;
    private final ObligationStore obligations;

    RoundActors(Units units, People people, ObligationStore obligations) {
        this.units = units;
        this.people = people;
        this.obligations = obligations;
    }

    /** In the order of the roster. */
    public List<Unit> withoutObligation(StoredRound round, PlannedObligation planned, String issuerUnitId) {
        Actors actors = planned.actors();
        if (actors == null) {
            return List.of();
        }
        Set<String> told = obligations.unitsOf(round.key());
        return Stream.concat(issuerItself(actors, issuerUnitId), units.under(issuerUnitId).stream())
                .filter(unit -> !told.contains(unit.id()))
                .filter(unit -> actors.include(unit.id(), unit.type(), rolesAt(unit, actors.roles())) || isOfStaff(unit, actors))
                .toList();
    }

    /** Only where the plan names it, as for the yearly review of a commune (S3-10). */
    private Stream<Unit> issuerItself(Actors actors, String issuerUnitId) {
        return actors.unitIds().contains(issuerUnitId) ? Stream.of(units.get(issuerUnitId)) : Stream.empty();
    }

    private Set<FunctionalRole> rolesAt(Unit unit, Set<FunctionalRole> wanted) {
        Set<FunctionalRole> held = EnumSet.noneOf(FunctionalRole.class);
        wanted.stream().filter(role -> !people.withRole(role, unit.id()).isEmpty()).forEach(held::add);
        return held;
    }

    /** What staff owe, their unit hands in for them. */
    private static boolean isOfStaff(Unit unit, Actors actors) {
        return !actors.staff().isEmpty() && !actors.exceptUnitTypes().contains(unit.type());
    }
}
