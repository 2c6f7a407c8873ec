package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Rounds;
import vn.thidua.nomination.internal.TitleSheet;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.MovementPlan;

/** What a unit should know before it proposes titles: its people with their ratings, the caps and what they leave of the targets. */
@Service
public class TitleOutlook {

    private final Obligations obligations;
    private final Rounds rounds;
    private final Movements movements;
    private final TitleSheet sheet;

    TitleOutlook(Obligations obligations, Rounds rounds, Movements movements, TitleSheet sheet) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.movements = movements;
        this.sheet = sheet;
    }

    /**
     * @param collective earlier rating of the unit, empty when not rated
     * @param staff      the unit's people; empty when the plan offers no titles
     * @param lines      caps and consequences in Vietnamese
     */
    public record Outlook(int year, String collective, List<Rated> staff, List<String> lines) {
    }

    /** A person with the earlier rating's code, empty when not rated. */
    public record Rated(String name, String rating) {
    }

    @Transactional(readOnly = true)
    public Outlook of(String obligationId) {
        Obligation owed = obligations.get(obligationId);
        MovementPlan plan = movements.plan(owed.movementId());
        if (plan.offeredAwards().stream().noneMatch(offered -> offered.award() instanceof EmulationTitle)) {
            return new Outlook(0, "", List.of(), List.of());
        }
        return sheet.of(plan, owed.movementId(), rounds.get(owed.roundKey()).ownerKey(), owed.unitId());
    }
}
