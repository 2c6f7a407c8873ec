package vn.thidua.nomination.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.TitleOutlook.Outlook;
import vn.thidua.nomination.TitleOutlook.Rated;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.plan.MovementPlan;
import vn.thidua.rulepack.YearlyRating;

/** Puts together what a unit sees before it proposes titles. */
@Component
public class TitleSheet {

    private final UnitYears years;
    private final People people;
    private final TitleTargets targets;
    private final LawOf laws;

    TitleSheet(UnitYears years, People people, TitleTargets targets, LawOf laws) {
        this.years = years;
        this.people = people;
        this.targets = targets;
        this.laws = laws;
    }

    public Outlook of(MovementPlan plan, String movementId, String awardKey, String unitId) {
        UnitYear unit = years.of(movementId, awardKey, unitId, List.of());
        List<Rated> staff = people.ofUnit(unitId).stream().map(Person::fullName).map(name -> new Rated(name, code(unit.ratingOf(name)))).toList();
        return new Outlook(years.yearOf(movementId, awardKey), code(unit.collective()), staff,
                targets.outlook(plan, laws.today(movementId), unit));
    }

    private static String code(YearlyRating rating) {
        return rating == null ? "" : rating.name();
    }
}
