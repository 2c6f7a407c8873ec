package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.plan.CommendationForm.CERTIFICATE_OF_MERIT;
import static vn.thidua.plan.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.thidua.plan.EmulationTitle.PROVINCIAL_EMULATION_FIGHTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.Fraction;
import vn.thidua.council.SessionPurpose;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;
import vn.thidua.nomination.ChiLangPlan;
import vn.thidua.plan.PlannedCouncil;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.RuleLayer;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.rulepack.RuleValue;

class CaseRuleTest {

    private static final PlannedCouncil OWN = ChiLangPlan.PLAN.council();
    private static final RuleValue<CouncilRule> NINETY = rule("9/10", "ALL", RuleMark.VERIFIED, null);
    private static final RuleValue<CouncilRule> EIGHTY = rule("4/5", "PRESENT", RuleMark.INFERRED, "quan-tri");

    @ParameterizedTest
    @CsvSource({"9, 10, RECOMMENDED", "9, 11, NOT_RECOMMENDED", "8, 10, NOT_RECOMMENDED"})
    void aVerifiedShareOfTheLawStandsAboveAWeakerCouncil(int agree, int all, Threshold.Outcome outcome) {
        Threshold.Verdict verdict = judge(CaseRule.of(OWN, NINETY, PROVINCIAL_EMULATION_FIGHTER, "p v1, v"), agree, all);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.base()).isEqualTo(all);
        assertThat(verdict.sentence()).contains("tổng số thành viên",
                "từ 9/10 trở lên theo quy định đối với " + PROVINCIAL_EMULATION_FIGHTER.label() + " (đã đối chiếu văn bản: Nghị định X)");
    }

    @Test
    void anInferredShareFillsASilentCouncilAndIsNamed() {
        CaseRule rule = CaseRule.of(null, EIGHTY, GRASSROOTS_EMULATION_FIGHTER, "p v1, v");

        assertThat(judge(rule, 8, 10).outcome()).isEqualTo(Threshold.Outcome.RECOMMENDED);
        assertThat(judge(rule, 7, 10).outcome()).isEqualTo(Threshold.Outcome.NOT_RECOMMENDED);
        assertThat(judge(rule, 7, 10).sentence()).contains("từ 4/5 trở lên theo quy định đối với " + GRASSROOTS_EMULATION_FIGHTER.label());
    }

    @Test
    void aCouncilThatSpeaksKeepsItsShareAgainstAProposalOfThePack() {
        CaseRule rule = CaseRule.of(OWN, EIGHTY, GRASSROOTS_EMULATION_FIGHTER, "p v1, v");

        assertThat(rule.regulation()).isEqualTo(CouncilRegulations.chiLang());
        assertThat(rule.law()).isEmpty();
    }

    @Test
    void aStricterCouncilKeepsItsShare() {
        CaseRule rule = CaseRule.of(OWN, rule("1/3", "VALID_BALLOTS", RuleMark.VERIFIED, null), CERTIFICATE_OF_MERIT, "p v1, v");

        assertThat(rule.regulation()).isEqualTo(CouncilRegulations.chiLang());
        assertThat(rule.law()).isEmpty();
    }

    @Test
    void theChairDoesNotGetRoundTheLawByATie() {
        PlannedCouncil chair = ChiLangPlan.with("tieRule: FAIL", "tieRule: CHAIR").council();

        assertThat(CaseRule.of(chair, NINETY, PROVINCIAL_EMULATION_FIGHTER, "p v1, v").regulation()).isEqualTo(
                new CouncilRegulation(new Fraction(2, 3), VoteBase.ALL, new Fraction(9, 10), false, TieRule.FAIL, true, true));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, true"})
    void anEqualShareTakesTheStricterComparison(boolean law, boolean strictly) {
        CouncilRule half = new CouncilRule("2/3", "PRESENT", "1/2", law, "SECRET", "FAIL");

        assertThat(CaseRule.of(OWN, new RuleValue<>(half, RuleMark.VERIFIED, List.of(), null), CERTIFICATE_OF_MERIT, "p v1, v")
                .regulation().strictlyMore()).isEqualTo(strictly);
    }

    private static Threshold.Verdict judge(CaseRule rule, int agree, int all) {
        return new Threshold(rule.regulation(), SessionPurpose.AWARD, rule.law()).judge(new Counts(agree, 0, 0), all, Math.min(all, 10));
    }

    private static RuleValue<CouncilRule> rule(String threshold, String base, RuleMark mark, String confirmedBy) {
        return new RuleValue<>(new CouncilRule("2/3", base, threshold, false, "SECRET", "FAIL"), mark, List.of("Nghị định X"), null, "council/X",
                RuleLayer.DECREE, "vietnam-2", confirmedBy);
    }
}
