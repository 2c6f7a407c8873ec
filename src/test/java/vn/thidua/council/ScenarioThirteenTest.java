package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.council.CouncilFixture.BEFORE;
import static vn.thidua.council.CouncilFixture.MEETING;
import static vn.thidua.council.CouncilFixture.VOTE_ENDS;
import static vn.thidua.shared.RefusedAssert.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.CouncilFixture.Scene;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingProcesses;

/** SC-13: a council without quorum, then a recommendation and a rejection. */
@CouncilTest
class ScenarioThirteenTest {

    @Autowired Scene scene;
    @Autowired MovableClock clock;
    @Autowired ConveneSession convene;
    @Autowired RecordAttendance attendance;
    @Autowired RecordNoQuorum noQuorum;
    @Autowired OpenBallots ballots;
    @Autowired CastBallot cast;
    @Autowired CloseVoting close;
    @Autowired SignMinutes sign;
    @Autowired CouncilSessions sessions;
    @Autowired CouncilResults results;
    @Autowired RecordingProcesses processes;
    @Autowired KeptExplanations explanations;

    private String session;
    private String key;

    @BeforeEach
    void prepare() {
        clock.set(BEFORE);
        key = "sc13-" + System.nanoTime();
        session = scene.prepare(key, CouncilRegulations.chiLang());
    }

    @Test
    void sevenOfElevenAreNotEnoughAndTheNextSittingHasTheNextNumber() {
        assertThat(convene()).isEqualTo(1);

        assertThat(attend(7)).isFalse();
        noQuorum.record(session);

        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.NOT_QUORATE);
        assertThat(sessions.get(session).minutes()).contains("7 trên 11", "không đủ số thành viên", "Vắng mặt: ", "(Bận công tác)");
        assertThat(explanations.of(session + "/1")).singleElement().satisfies(it -> assertThat(it.result()).isFalse());
        assertThat(convene()).isEqualTo(2);
        assertThat(sessions.get(session).members()).hasSize(11);
    }

    @Test
    void eightVoteOneIsRecusedAndTheFiguresDecide() {
        convene();
        assertThat(sessions.get(session).members()).filteredOn(member -> member.isRecusedFrom(key + "/K1"))
                .extracting(CouncilSession.Member::id).containsExactly("m8");
        assertThat(attend(8)).isTrue();
        assertThat(ballots.open(session)).isEqualTo(8);
        assertThat(ballots.open(session)).isZero();

        for (int n = 1; n <= 8; n++) {
            vote("m" + n, n <= 3 ? Choice.AGREE : Choice.DISAGREE);
        }

        assertThat(processes.messages).contains("thidua.session.voted " + session);
        close.close(session);
        assertThat(results.of(key + "/a0")).isEmpty();
        sign.sign(session, "m1", List.of());
        assertThat(results.of(key + "/a0")).extracting(CouncilResult::nominationId, CouncilResult::agree, CouncilResult::base,
                CouncilResult::recommended).containsExactly(
                tuple(key + "/K1", 7, 7, true),
                tuple(key + "/N2", 3, 8, false));
        assertThat(sessions.get(session).minutes()).contains("7 trên 7", "3 trên 8", "Không biểu quyết: Ủy viên 8");
        assertThat(explanations.of(key + "/N2")).singleElement()
                .satisfies(it -> assertThat(it.inputs()).containsEntry("agree", 3).containsEntry("base", 8));
    }

    @Test
    void aBallotIsTakenOnceInTimeCompleteAndFromTheMemberAlone() {
        convene();
        attend(8);
        ballots.open(session);
        vote("m1", Choice.AGREE);

        assertRefused("một lần", () -> vote("m1", Choice.DISAGREE));
        assertRefused("vắng mặt", () -> vote("m9", Choice.AGREE));
        assertRefused("thay thành viên khác", () -> cast.cast(session, ballot("m2"), "m3", all(Choice.AGREE)));
        assertRefused("Chưa chọn ý kiến", () -> cast.cast(session, ballot("m2"), "m2", Map.of(key + "/K1", Choice.AGREE)));
        assertRefused("không biểu quyết trường hợp «Tập thể: K1»", () -> cast.cast(session, ballot("m8"), "m8", all(Choice.AGREE)));
        clock.set("2024-11-12T10:00:01Z");
        assertRefused("hết thời gian", () -> vote("m2", Choice.AGREE));
        close.close(session);
        assertRefused("không bỏ phiếu", () -> vote("m2", Choice.AGREE));
        assertThat(sessions.get(session).minutes()).contains("Đồng ý: 1; không đồng ý: 0; không có ý kiến: 0.");
        assertThat(processes.messages).contains("thidua.voting.closed " + ballot("m2"))
                .doesNotContain("thidua.voting.closed " + ballot("m1"));
    }

    @Test
    void aTieIsDecidedOpenlyByTheChairWhereTheRegulationSaysSo() {
        session = scene.prepare(key + "t", CouncilRegulations.with(VoteBase.PRESENT, new Fraction(1, 2), true, TieRule.CHAIR));
        key = key + "t";
        convene();
        attend(8);
        ballots.open(session);
        for (int n = 1; n <= 8; n++) {
            vote("m" + n, n <= 4 ? Choice.AGREE : Choice.DISAGREE);
        }
        close.close(session);

        assertRefused("phải quyết định", () -> sign.sign(session, "m1", List.of()));
        assertRefused("Chỉ Chủ tịch Hội đồng", () -> sign.sign(session, "m2", List.of()));
        assertRefused("lý do", () -> sign.sign(session, "m1", List.of(new TieBreak(key + "/N2", true, " "))));
        sign.sign(session, "m1", List.of(new TieBreak(key + "/N2", true, "Thành tích tiêu biểu.")));

        assertThat(results.of(key + "/a0")).filteredOn(it -> it.nominationId().endsWith("N2")).singleElement()
                .satisfies(it -> assertThat(it.recommended()).isTrue());
    }

    @Test
    void attendanceNamesEveryMemberOnce() {
        convene();

        assertRefused("Chưa ghi Ủy viên 11", () -> attendance.record(session, Scene.present(8).subList(0, 10), List.of(), ends()));
        List<Attendance> twice = List.of(new Attendance("m1", true, null), new Attendance("m1", false, null));
        assertRefused("một lần", () -> attendance.record(session, twice, List.of(), ends()));
        assertRefused("Giờ kết thúc bỏ phiếu",
                () -> attendance.record(session, Scene.present(8), List.of(), Instant.parse("2024-11-11T00:00:00Z")));
        assertRefused("Giờ kết thúc bỏ phiếu", () -> attendance.record(session, Scene.present(8), List.of(), null));
        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.CONVENED);
    }

    private int convene() {
        clock.set(BEFORE);
        int sitting = convene.convene(session, Instant.parse(MEETING), "Phòng họp số 1");
        clock.set(MEETING);
        return sitting;
    }

    private boolean attend(int present) {
        return attendance.record(session, Scene.present(present), List.of(), ends());
    }

    private void vote(String member, Choice onN2) {
        Map<String, Choice> choices = member.equals("m8") ? Map.of(key + "/N2", onN2)
                : Map.of(key + "/K1", Choice.AGREE, key + "/N2", onN2);
        cast.cast(session, ballot(member), member, choices);
    }

    private Map<String, Choice> all(Choice choice) {
        return Map.of(key + "/K1", choice, key + "/N2", choice);
    }

    private String ballot(String member) {
        return session + "/" + sessions.get(session).sitting() + "/" + member;
    }

    private static Instant ends() {
        return Instant.parse(VOTE_ENDS);
    }
}
