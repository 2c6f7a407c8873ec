package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.council.AgendaCases;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.Fraction;
import vn.thidua.council.VoteBase;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.ChiLangPlan;
import vn.thidua.nomination.Nominee;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.Award;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;
import vn.thidua.rulepack.RuleValue;
import vn.thidua.shared.Refused;

/** One session, two awards: each case by the rule of its own award, in the version of the plan that the session names. */
class CaseRegulationsTest {

    private final Plans plans = mock();
    private final RulePacks packs = mock();
    private final RulePack law = mock();
    private final PlanRegulations regulations = new PlanRegulations(mock(Movements.class), plans, packs,
            Clock.fixed(Instant.parse("2024-11-19T10:00:00Z"), VietnamTime.ZONE));

    @BeforeEach
    void theLawDemandsMoreOfTitles() {
        when(packs.asOf(any(), any())).thenReturn(law);
        when(law.version()).thenReturn("vietnam-2/frame-2022-98");
        demand(CommendationForm.CERTIFICATE_OF_MERIT, new CouncilRule("2/3", "PRESENT", "1/2", true, "SECRET", "FAIL"), RuleMark.INFERRED);
        demand(EmulationTitle.PROVINCIAL_EMULATION_FIGHTER, new CouncilRule("2/3", "ALL", "9/10", false, "SECRET", "FAIL"), RuleMark.VERIFIED);
        demand(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, new CouncilRule("2/3", "PRESENT", "4/5", false, "SECRET", "FAIL"), RuleMark.INFERRED);
        plan(ChiLangPlan.PLAN);
    }

    @Test
    void eachCaseGoesByItsAward() {
        assertThat(of(CommendationForm.CERTIFICATE_OF_MERIT).regulation()).isEqualTo(CouncilRegulations.chiLang());

        CaseRule title = of(EmulationTitle.PROVINCIAL_EMULATION_FIGHTER);
        assertThat(title.regulation().threshold()).isEqualTo(new Fraction(9, 10));
        assertThat(title.regulation().voteBase()).isEqualTo(VoteBase.ALL);
        assertThat(title.source()).isEqualTo("chi-lang-2024 v3, vietnam-2/frame-2022-98");
    }

    @Test
    void whatThePlanLeavesOpenNeedsAConfirmedValueForThatAward() {
        plan(ChiLangPlan.with("  threshold: 1/2\n", ""));

        assertThat(of(EmulationTitle.PROVINCIAL_EMULATION_FIGHTER).regulation().threshold()).isEqualTo(new Fraction(9, 10));
        assertThatThrownBy(() -> of(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER)).isInstanceOf(Refused.class).hasMessageContaining("phải xác nhận");
    }

    private CaseRule of(Award award) {
        Session session = new Session("s", "k", "m", "i", "a", CouncilRegulations.chiLang(), "chi-lang-2024 v3, vietnam-1/frame-2022-98");
        return regulations.ofCase(session, AgendaCases.of("s", "n", 1, "u",
                new Nominee(NomineeKind.INDIVIDUAL, "N", StaffCategory.CIVIL_SERVANT, award, "Tốt")));
    }

    private void plan(MovementPlan plan) {
        when(plans.get("chi-lang-2024", 3)).thenReturn(new StoredPlan("chi-lang-2024", 3, "", Instant.EPOCH, "", plan));
    }

    private void demand(Award award, CouncilRule rule, RuleMark mark) {
        when(law.council(award.name())).thenReturn(new RuleValue<>(rule, mark, List.of(), null));
    }
}
