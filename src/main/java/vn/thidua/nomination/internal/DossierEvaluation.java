package vn.thidua.nomination.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Assessment;
import vn.thidua.nomination.CriteriaTable;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.EmulationTitle;

/** Brings together what an evaluation needs: dossier, registration, plan and decision table, and for a title the law. */
@Component
public class DossierEvaluation {

    private final PlanOf planOf;
    private final Groups groups;
    private final Standings standings;
    private final EvidenceRepository evidence;
    private final CriteriaTable table;
    private final TitleEvaluation titles;
    private final LawOf laws;

    DossierEvaluation(PlanOf planOf, Groups groups, Standings standings, EvidenceRepository evidence, CriteriaTable table,
                      TitleEvaluation titles, LawOf laws) {
        this.planOf = planOf;
        this.groups = groups;
        this.standings = standings;
        this.evidence = evidence;
        this.table = table;
        this.titles = titles;
        this.laws = laws;
    }

    public Assessment of(Nomination nomination) {
        List<Evidence> declared = evidence.findByNominationId(nomination.id()).stream().map(StoredEvidence::value).toList();
        Assessment byPlan = groups.of(nomination)
                .map(group -> new GroupEvaluation(group, planVersion(nomination), standings.of(nomination), table).of(declared))
                .orElseGet(() -> new Assessment(null, false,
                        "Kế hoạch không xác định một nhóm tiêu chuẩn cho đối tượng này: người thẩm định phải chọn nhóm và nêu lý do.",
                        List.of()));
        return nomination.award() instanceof EmulationTitle ? withTitle(nomination, byPlan) : byPlan;
    }

    private Assessment withTitle(Nomination nomination, Assessment byPlan) {
        TitleEvaluation.Answer byLaw = titles.of(nomination, laws.today(nomination.movementId()), Set.of());
        return new Assessment(byPlan.group(), byPlan.eligible() && byLaw.met(), (byPlan.sentence() + " " + byLaw.sentence()).strip(),
                Stream.concat(byPlan.results().stream(), byLaw.results().stream()).toList(), byLaw.kept());
    }

    public String planVersion(Nomination nomination) {
        return planOf.version(nomination.movementId());
    }
}
