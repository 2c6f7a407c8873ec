package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.council.internal.Threshold.Outcome.NOT_RECOMMENDED;
import static vn.thidua.council.internal.Threshold.Outcome.RECOMMENDED;
import static vn.thidua.council.internal.Threshold.Outcome.TIED;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.council.AgendaCases;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.FakeCeilings;
import vn.thidua.council.TieRule;

/** The third collective of the year, however secret the vote was. */
class QuotaCutTest {

    @Test
    void theThirdBySharesOfAgreementIsOverTheQuota() {
        List<Judged> cases = List.of(collective("A", 6, 8), collective("B", 8, 8), collective("C", 7, 8), person("N", 5, 8));

        cut(0, TieRule.FAIL, cases);

        assertThat(cases).extracting(one -> one.verdict().outcome()).containsExactly(NOT_RECOMMENDED, RECOMMENDED, RECOMMENDED, RECOMMENDED);
        assertThat(cases.get(0).verdict().sentence()).isEqualTo("6 trên 8 thành viên có mặt được biểu quyết đồng ý, đạt tỷ lệ quá 1/2; "
                + "xếp thứ 3 theo tỷ lệ đồng ý, quá chỉ tiêu 2 tập thể của năm 2015: không đề nghị khen thưởng.");
    }

    @Test
    void whoMayVoteDiffersSoSharesAreCompared() {
        List<Judged> cases = List.of(collective("A", 7, 8), collective("B", 7, 7), collective("C", 8, 8));

        cut(0, TieRule.FAIL, cases);

        assertThat(cases).extracting(one -> one.verdict().outcome()).containsExactly(NOT_RECOMMENDED, RECOMMENDED, RECOMMENDED);
    }

    @Test
    void equalSharesAtTheCutAreLeftToTheChairOrFail() {
        assertThat(threeWithATie(TieRule.CHAIR)).extracting(one -> one.verdict().outcome()).containsExactly(RECOMMENDED, TIED, TIED);
        assertThat(threeWithATie(TieRule.CHAIR).get(2).verdict().sentence()).contains("bằng phiếu ở cuối chỉ tiêu 2 tập thể");
        assertThat(threeWithATie(TieRule.FAIL)).extracting(one -> one.verdict().outcome())
                .containsExactly(RECOMMENDED, NOT_RECOMMENDED, NOT_RECOMMENDED);
    }

    @Test
    void whatOtherSessionsOfTheYearTookIsGone() {
        List<Judged> cases = List.of(collective("A", 8, 8), collective("B", 7, 8));
        cut(1, TieRule.FAIL, cases);
        assertThat(cases).extracting(one -> one.verdict().outcome()).containsExactly(RECOMMENDED, NOT_RECOMMENDED);
        assertThat(cases.get(1).verdict().sentence()).contains("quá chỉ tiêu", "(đã đề nghị 1)");

        List<Judged> late = List.of(collective("C", 8, 8));
        cut(2, TieRule.FAIL, late);
        assertThat(late.get(0).verdict().outcome()).isEqualTo(NOT_RECOMMENDED);
    }

    @Test
    void fewerAreAllowedAndWhoFailsTheVoteTakesNoPlace() {
        List<Judged> cases = List.of(collective("A", 8, 8), collective("B", 2, 8), collective("C", 7, 8));

        cut(0, TieRule.FAIL, cases);

        assertThat(cases).extracting(one -> one.verdict().outcome()).containsExactly(RECOMMENDED, NOT_RECOMMENDED, RECOMMENDED);
        assertThat(cases.get(1).verdict().sentence()).doesNotContain("chỉ tiêu");
    }

    private static List<Judged> threeWithATie(TieRule rule) {
        List<Judged> cases = List.of(collective("A", 8, 8), collective("B", 6, 8), collective("C", 6, 8));
        cut(0, rule, cases);
        return cases;
    }

    private static void cut(int taken, TieRule rule, List<Judged> cases) {
        new QuotaCut(FakeCeilings.twoCollectives("m"), taken, rule).apply(cases);
    }

    private static Judged collective(String name, int agree, int base) {
        return judged(AgendaCases.collective("s", name, 1, "unit", name), agree, base);
    }

    private static Judged person(String name, int agree, int base) {
        return judged(AgendaCases.farmer("s", name, 1, "unit", name), agree, base);
    }

    private static Judged judged(AgendaCase item, int agree, int base) {
        return new Judged(item, agree, new Threshold(CouncilRegulations.chiLang()).judge(new Counts(agree, base - agree, 0), base, base));
    }
}
