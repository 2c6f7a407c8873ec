package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.fakes.MovableClock;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.ChiLangPlan;

/** S4-15: the council proposes a case that it recommends to the province; the minutes say so, and nothing about ballots. */
@CouncilTest
class ProposeUpwardTest {

    @Autowired CouncilFixture.Scene scene;
    @Autowired MovableClock clock;
    @Autowired Movements movements;
    @Autowired ConveneSession convene;
    @Autowired RecordAttendance attendance;
    @Autowired OpenBallots ballots;
    @Autowired CastBallot cast;
    @Autowired CloseVoting close;
    @Autowired ProposeUpward upward;
    @Autowired SignMinutes sign;
    @Autowired CouncilSessions sessions;
    @Autowired CouncilResults results;

    private String key;
    private String session;

    /** K1 is recommended by 7 of 7, N2 not by 3 of 8. */
    @BeforeEach
    void vote() {
        clock.set(CouncilFixture.BEFORE);
        key = "upward-" + System.nanoTime();
        session = scene.prepare(key, CouncilRegulations.chiLang());
        convene.convene(session, Instant.parse(CouncilFixture.MEETING), "Phòng họp số 1");
        clock.set(CouncilFixture.MEETING);
        attendance.record(session, CouncilFixture.Scene.present(8), List.of(), Instant.parse(CouncilFixture.VOTE_ENDS));
        ballots.open(session);
        for (int n = 1; n <= 8; n++) {
            Map<String, Choice> choices = new HashMap<>(Map.of(key + "/N2", n <= 3 ? Choice.AGREE : Choice.DISAGREE));
            if (n < 8) {
                choices.put(key + "/K1", Choice.AGREE);
            }
            cast.cast(session, session + "/1/m" + n, "m" + n, choices);
        }
    }

    @Test
    void theMinutesNameTheProposedCase() {
        close.close(session);
        upward.propose(session, "m1", List.of(key + "/K1", key + "/N2"));
        assertRefused("«Cá nhân (Nông dân): N2» không được Hội đồng đề nghị", () -> sign.sign(session, "m1", List.of()));
        upward.propose(session, "m1", List.of(key + "/K1"));
        assertThat(results.proposedUpward(key + "/a0")).as("before the signature").isEmpty();

        sign.sign(session, "m1", List.of());

        assertThat(results.proposedUpward(key + "/a0")).containsExactly(key + "/K1");
        assertThat(sessions.get(session).minutes()).containsOnlyOnce("Hội đồng đề xuất trình cấp trên khen thưởng.");
        assertRefused("trước khi ký biên bản", () -> upward.propose(session, "m1", List.of()));
    }

    @Test
    void onlyTheChairProposesOnlyCasesOfTheSessionAndOnlyAfterTheCount() {
        assertRefused("sau khi kiểm phiếu", () -> upward.propose(session, "m1", List.of(key + "/K1")));
        close.close(session);
        assertRefused("Chỉ Chủ tịch Hội đồng", () -> upward.propose(session, "m2", List.of(key + "/K1")));
        assertRefused("không thuộc phiên họp", () -> upward.propose(session, "m1", List.of(key + "/X")));
    }

    @Test
    void aPlanWithoutAHigherDeciderKnowsNoProposal() {
        when(movements.plan(key)).thenReturn(ChiLangPlan.with("""
                escalations:
                - proposer: Hội đồng Thi đua Khen thưởng huyện
                  decider: PROVINCE_CHAIR
                  words:""", "escalations: []\nslogan:"));
        close.close(session);

        assertThat(upward.mayPropose(key)).isFalse();
        assertRefused("Kế hoạch không nêu", () -> upward.propose(session, "m1", List.of(key + "/K1")));
        upward.propose(session, "m1", List.of());
        sign.sign(session, "m1", List.of());
        assertThat(results.proposedUpward(key + "/a0")).isEmpty();
    }
}
