package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.council.AgendaCases;
import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.CouncilRegulations;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;
import vn.thidua.council.VoteBase;
import vn.thidua.organization.FunctionalRole;

class RecusalRuleTest {

    private static final Seat MEMBER = new Seat("s", 1, new CouncilMember("m1", "Lý Văn Cao", "phong-y-te", FunctionalRole.COUNCIL_MEMBER));

    private final RecusalRule withUnit = new RecusalRule(CouncilRegulations.chiLang());
    private final RecusalRule selfOnly = new RecusalRule(
            new CouncilRegulation(new Fraction(2, 3), VoteBase.PRESENT, new Fraction(1, 2), true, TieRule.FAIL, false, true));

    @Test
    void theOwnUnitIsRecusedWhereTheRegulationSaysSo() {
        assertThat(withUnit.reason(MEMBER, of("phong-y-te", "Phòng Y tế"))).contains("Cùng đơn vị với trường hợp được đề nghị.");
        assertThat(selfOnly.reason(MEMBER, of("phong-y-te", "Phòng Y tế"))).isEmpty();
    }

    @Test
    void theNomineeNeverVotesOnHisOwnCase() {
        assertThat(selfOnly.reason(MEMBER, of("phong-y-te", "lý văn cao"))).contains("Là người được đề nghị khen thưởng.");
    }

    @Test
    void aNamesakeOfAnotherUnitVotes() {
        assertThat(withUnit.reason(MEMBER, of("xa-van-thuy", "Lý Văn Cao"))).isEmpty();
    }

    private static AgendaCase of(String unitId, String nominee) {
        return AgendaCases.farmer("s", "n", 1, unitId, nominee);
    }
}
