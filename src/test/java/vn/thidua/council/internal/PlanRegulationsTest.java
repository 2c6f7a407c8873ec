package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;
import vn.thidua.nomination.ChiLangPlan;
import vn.thidua.plan.PlannedCouncil;
import vn.thidua.rulepack.CouncilRule;

class PlanRegulationsTest {

    private static final CouncilRule LAW = new CouncilRule("2/3", "ALL", "0.9", false, "SECRET", "CHAIR");

    @Test
    void thePlanDecidesWhatItSays() {
        assertThat(PlanRegulations.merge(ChiLangPlan.PLAN.council(), LAW)).isEqualTo(CouncilRegulations.chiLang());
    }

    @Test
    void theLawFillsWhatThePlanLeavesOpen() {
        PlannedCouncil halfSilent = new PlannedCouncil("Hội đồng", "u", null, false, "1/2", null, null, null, null, null,
                Set.of(PlannedCouncil.Recusal.SELF));

        assertThat(PlanRegulations.merge(halfSilent, LAW)).isEqualTo(new CouncilRegulation(new Fraction(1, 2), VoteBase.ALL,
                new Fraction(9, 10), false, TieRule.CHAIR, false, true));
        assertThat(PlanRegulations.merge(null, LAW).quorum()).isEqualTo(new Fraction(2, 3));
    }
}
