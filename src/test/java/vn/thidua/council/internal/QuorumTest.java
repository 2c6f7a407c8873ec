package vn.thidua.council.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.council.CouncilRegulations;

/** SC-13: eleven members, two thirds. */
class QuorumTest {

    @Test
    void sevenOfElevenDoNotOpenTheSession() {
        Quorum quorum = Quorum.of(CouncilRegulations.chiLang(), 11, 7);

        assertThat(quorum.met()).isFalse();
        assertThat(quorum.sentence()).isEqualTo(
                "7 trên 11 thành viên có mặt, quy chế cần ít nhất 8 (2/3 tổng số): không đủ số thành viên, phiên họp không được mở.");
    }

    @Test
    void eightOfElevenOpenIt() {
        Quorum quorum = Quorum.of(CouncilRegulations.chiLang(), 11, 8);

        assertThat(quorum.met()).isTrue();
        assertThat(quorum.sentence()).contains("đủ số thành viên, phiên họp được mở");
    }
}
