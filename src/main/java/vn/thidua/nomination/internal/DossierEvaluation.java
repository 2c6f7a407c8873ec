package vn.thidua.nomination.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Assessment;
import vn.thidua.nomination.CriteriaTable;
import vn.thidua.nomination.Evidence;

/** Brings together what an evaluation needs: dossier, registration, plan and decision table. */
@Component
public class DossierEvaluation {

    private final PlanOf planOf;
    private final Groups groups;
    private final Standings standings;
    private final EvidenceRepository evidence;
    private final CriteriaTable table;

    DossierEvaluation(PlanOf planOf, Groups groups, Standings standings, EvidenceRepository evidence, CriteriaTable table) {
        this.planOf = planOf;
        this.groups = groups;
        this.standings = standings;
        this.evidence = evidence;
        this.table = table;
    }

    public Assessment of(Nomination nomination) {
        List<Evidence> declared = evidence.findByNominationId(nomination.id()).stream().map(StoredEvidence::value).toList();
        return groups.of(nomination)
                .map(group -> new GroupEvaluation(group, planVersion(nomination), standings.of(nomination), table).of(declared))
                .orElseGet(() -> new Assessment(null, false,
                        "Kế hoạch không xác định một nhóm tiêu chuẩn cho đối tượng này: người thẩm định phải chọn nhóm và nêu lý do.",
                        List.of()));
    }

    public String planVersion(Nomination nomination) {
        return planOf.version(nomination.movementId());
    }
}
