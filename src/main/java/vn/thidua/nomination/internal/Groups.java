package vn.thidua.nomination.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactSource;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.SubjectGroup;

/** The criteria groups of the plan that concern a nomination. */
@Component
public class Groups {

    private final PlanOf planOf;
    private final TitleEvaluation titles;
    private final LawOf laws;

    Groups(PlanOf planOf, TitleEvaluation titles, LawOf laws) {
        this.planOf = planOf;
        this.titles = titles;
        this.laws = laws;
    }

    /** The group that judges the nomination, empty while the appraiser has to choose. */
    public Optional<SubjectGroup> of(Nomination nomination) {
        return plan(nomination).subjectGroups().stream().filter(group -> group.code().equals(nomination.subjectGroup())).findFirst();
    }

    /** The groups that the appraiser may choose from: those for this kind of nominee. */
    public List<SubjectGroup> choices(Nomination nomination) {
        return plan(nomination).subjectGroups().stream().filter(group -> group.nominees().contains(nomination.kind())).toList();
    }

    /** The criteria a dossier speaks to, each once: those of its group, or of all possible groups while none is chosen, and
     * what the law of today asks for the title. */
    public List<Criterion> criteriaFor(Nomination nomination) {
        List<SubjectGroup> asked = of(nomination).map(List::of).orElseGet(() -> choices(nomination));
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        asked.stream().flatMap(group -> group.criteria().criteria()).filter(criterion -> criterion.source() != FactSource.REGISTRATION)
                .forEach(criterion -> criteria.putIfAbsent(criterion.id(), criterion));
        titles.toDeclare(nomination, laws.today(nomination.movementId())).forEach(criterion -> criteria.putIfAbsent(criterion.id(), criterion));
        return List.copyOf(criteria.values());
    }

    private MovementPlan plan(Nomination nomination) {
        return planOf.movement(nomination.movementId());
    }
}
