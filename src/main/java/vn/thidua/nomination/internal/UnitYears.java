package vn.thidua.nomination.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Phase;
import vn.thidua.movement.Phases;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.Nominee;
import vn.thidua.organization.People;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.NameKey;

/** Reads what is known of a unit in the year of an award round: the year in which the round's phase ends. */
@Component
public class UnitYears {

    private final Phases phases;
    private final People people;
    private final YearlyRatings ratings;
    private final NominationRepository nominations;

    UnitYears(Phases phases, People people, YearlyRatings ratings, NominationRepository nominations) {
        this.phases = phases;
        this.people = people;
        this.ratings = ratings;
        this.nominations = nominations;
    }

    public int yearOf(String movementId, String awardKey) {
        return phases.ofMovement(movementId).stream().filter(phase -> awardKey.startsWith(phase.key() + "/")).findFirst()
                .map(phase -> phase.endsOn().getYear()).orElseGet(() -> lastYear(phases.ofMovement(movementId)));
    }

    private static int lastYear(List<Phase> all) {
        return all.stream().mapToInt(phase -> phase.endsOn().getYear()).max().orElseThrow();
    }

    /** @param fresh nominees who are not stored yet */
    UnitYear of(String movementId, String awardKey, String unitId, List<Nominee> fresh) {
        return of(movementId, awardKey, unitId, fresh, Set.of());
    }

    /** @param refused nominations that count no more although no appraiser refused them */
    UnitYear of(String movementId, String awardKey, String unitId, List<Nominee> fresh, Set<String> refused) {
        int year = yearOf(movementId, awardKey);
        Map<String, Award> byPerson = new HashMap<>();
        nominations.findByMovementIdAndUnitIdAndKind(movementId, unitId, NomineeKind.INDIVIDUAL).stream()
                .filter(one -> one.status() != NominationStatus.INELIGIBLE && !refused.contains(one.id()))
                .filter(one -> yearOf(movementId, one.awardKey()) == year)
                .forEach(one -> byPerson.merge(NameKey.of(one.name()), one.award(), UnitYears::higher));
        fresh.stream().filter(one -> one.kind() == NomineeKind.INDIVIDUAL)
                .forEach(one -> byPerson.merge(NameKey.of(one.name()), one.award(), UnitYears::higher));
        return new UnitYear(people.ofUnit(unitId).size(), ratings.of(unitId, year), List.copyOf(byPerson.values()));
    }

    private static Award higher(Award one, Award other) {
        return TitleLadder.includes(other, one) ? other : one;
    }
}
