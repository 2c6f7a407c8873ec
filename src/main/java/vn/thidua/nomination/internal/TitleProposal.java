package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Obligation;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Ratings;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.Explanation;
import vn.thidua.rulepack.Explanations;
import vn.thidua.rulepack.RulePack;
import vn.thidua.shared.Refused;

/** What a list that proposes titles must meet besides: everybody rated, nobody beyond a cap. Keeps what it makes of the plan's targets. */
@Component
public class TitleProposal {

    private final PlanOf planOf;
    private final LawOf laws;
    private final UnitYears years;
    private final YearlyRatings ratings;
    private final TitleCaps caps;
    private final TitleTargets targets;
    private final Explanations explanations;

    TitleProposal(PlanOf planOf, LawOf laws, UnitYears years, YearlyRatings ratings, TitleCaps caps, TitleTargets targets,
                  Explanations explanations) {
        this.planOf = planOf;
        this.laws = laws;
        this.years = years;
        this.ratings = ratings;
        this.caps = caps;
        this.targets = targets;
        this.explanations = explanations;
    }

    /** @throws Refused when somebody is not rated or the list exceeds a cap */
    public void check(Obligation owed, String awardKey, List<Nominee> nominees, Ratings given, String by) {
        boolean titles = nominees.stream().anyMatch(nominee -> nominee.award() instanceof EmulationTitle);
        if (!titles && given.equals(Ratings.NONE)) {
            return;
        }
        ratings.record(owed.unitId(), years.yearOf(owed.movementId(), awardKey), given, by);
        UnitYear unit = years.of(owed.movementId(), awardKey, owed.unitId(), nominees);
        RulePack law = laws.today(owed.movementId());
        requireRated(nominees, unit);
        caps.check(nominees, law, unit);
        nominees.stream().map(Nominee::award).filter(EmulationTitle.class::isInstance).map(EmulationTitle.class::cast).distinct()
                .forEach(title -> caps.capOf(title, law, unit).ifPresent(cap -> keep(owed, "RATIO_CAP/" + title.name(), law, true,
                        "%s: đề nghị %d người, trong mức %s.".formatted(title.label(), unit.with(title), cap.words()))));
        targets.achieved(planOf.movement(owed.movementId()), law, unit)
                .forEach(line -> keep(owed, "TITLE_TARGET/" + line.key(), law, line.reached(), line.sentence()));
    }

    private static void requireRated(List<Nominee> nominees, UnitYear unit) {
        for (int row = 1; row <= nominees.size(); row++) {
            Nominee nominee = nominees.get(row - 1);
            boolean person = nominee.kind() == NomineeKind.INDIVIDUAL;
            if (nominee.award() instanceof EmulationTitle && (person ? unit.ratingOf(nominee.name()) : unit.collective()) == null) {
                throw Refused.invalid("ratings", "Dòng %d: «%s» chưa có xếp loại năm, không xét được danh hiệu.".formatted(row, nominee.name()));
            }
        }
    }

    private void keep(Obligation owed, String rule, RulePack law, boolean result, String sentence) {
        explanations.keep(new Explanation(owed.id(), rule, Map.of("unit", owed.unitId()), law.version(), law.asOf(), result, sentence));
    }
}
