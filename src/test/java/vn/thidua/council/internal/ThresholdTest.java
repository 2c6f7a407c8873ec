package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.council.internal.Threshold.Outcome.NOT_RECOMMENDED;
import static vn.thidua.council.internal.Threshold.Outcome.RECOMMENDED;
import static vn.thidua.council.internal.Threshold.Outcome.TIED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;

class ThresholdTest {

    private static final Fraction HALF = new Fraction(1, 2);

    private final Threshold chiLang = new Threshold(CouncilRegulations.chiLang());

    @Test
    void sevenOfSevenAreRecommendedWhenOneOfEightIsRecused() {
        Threshold.Verdict k1 = chiLang.judge(new Counts(7, 0, 0), 10, 7);

        assertThat(k1.outcome()).isEqualTo(RECOMMENDED);
        assertThat(k1.sentence()).isEqualTo(
                "7 trên 7 thành viên có mặt được biểu quyết đồng ý, đạt tỷ lệ quá 1/2: đề nghị khen thưởng.");
    }

    @Test
    void threeOfEightAreNot() {
        Threshold.Verdict n2 = chiLang.judge(new Counts(3, 5, 0), 11, 8);

        assertThat(n2.outcome()).isEqualTo(NOT_RECOMMENDED);
        assertThat(n2.base()).isEqualTo(8);
        assertThat(n2.sentence()).contains("3 trên 8", "không đề nghị khen thưởng");
    }

    @ParameterizedTest
    @CsvSource({"true, 5, 3, RECOMMENDED", "true, 4, 3, NOT_RECOMMENDED", "false, 4, 3, RECOMMENDED", "false, 3, 4, NOT_RECOMMENDED"})
    void exactlyTheThresholdIsEnoughOnlyWhenTheRegulationSaysSo(boolean strictly, int agree, int disagree, Threshold.Outcome expected) {
        Threshold threshold = new Threshold(CouncilRegulations.with(VoteBase.PRESENT, HALF, strictly, TieRule.FAIL));

        assertThat(threshold.judge(new Counts(agree, disagree, 8 - agree - disagree), 11, 8).outcome()).isEqualTo(expected);
    }

    @Test
    void aTieFailsOrIsLeftToTheChair() {
        Counts tie = new Counts(4, 4, 0);

        assertThat(chiLang.judge(tie, 11, 8).outcome()).isEqualTo(NOT_RECOMMENDED);
        Threshold byChair = new Threshold(CouncilRegulations.with(VoteBase.PRESENT, HALF, true, TieRule.CHAIR));
        assertThat(byChair.judge(tie, 11, 8).outcome()).isEqualTo(TIED);
        assertThat(byChair.judge(tie, 11, 8).sentence()).contains("Chủ tịch Hội đồng quyết định");
    }

    @ParameterizedTest
    @CsvSource({"ALL, 11, NOT_RECOMMENDED", "PRESENT, 9, RECOMMENDED", "VALID_BALLOTS, 8, RECOMMENDED"})
    void theBaseIsWhatTheRegulationSays(VoteBase base, int expectedBase, Threshold.Outcome expected) {
        Threshold threshold = new Threshold(
                new CouncilRegulation(new Fraction(2, 3), base, new Fraction(7, 10), false, TieRule.FAIL, true, false));

        Threshold.Verdict verdict = threshold.judge(new Counts(7, 1, 1), 11, 9);

        assertThat(verdict.base()).isEqualTo(expectedBase);
        assertThat(verdict.outcome()).isEqualTo(expected);
    }

    @Test
    void nobodyToVoteMeansNoAdviceFor() {
        assertThat(chiLang.judge(new Counts(0, 0, 0), 0, 0).outcome()).isEqualTo(NOT_RECOMMENDED);
    }
}
