package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.council.CouncilFixture.BEFORE;
import static vn.thidua.council.CouncilFixture.MEETING;
import static vn.thidua.council.CouncilFixture.VOTE_ENDS;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.CouncilFixture.Scene;
import vn.thidua.council.internal.AgendaRepository;
import vn.thidua.fakes.KeptExplanations;
import vn.thidua.fakes.MovableClock;
import vn.thidua.fakes.RecordingAudit;
import vn.thidua.shared.Refused;

/** SC-10: two collectives a year, over both sessions of the year; the third is refused. */
@CouncilTest
class QuotaTest {

    @Autowired Scene scene;
    @Autowired RecordingAudit audit;
    @Autowired MovableClock clock;
    @Autowired ConveneSession convene;
    @Autowired RecordAttendance attendance;
    @Autowired OpenBallots ballots;
    @Autowired CastBallot cast;
    @Autowired CloseVoting close;
    @Autowired SignMinutes sign;
    @Autowired CouncilSessions sessions;
    @Autowired CouncilResults results;
    @Autowired AgendaRepository agenda;
    @Autowired KeptExplanations explanations;
    @Autowired FakeCeilings ceilings;

    private String key;

    @BeforeEach
    void twoCollectivesAYear() {
        key = "sc10-" + System.nanoTime();
        ceilings.set(key, FakeCeilings.twoCollectives(key));
    }

    @Test
    void theThirdIsRefusedWithItsReason() {
        vote(session("/p0/a0", TieRule.FAIL, "A", "B", "C"), Map.of("A", 8, "B", 6, "C", 7));

        assertThat(advice("/p0/a0")).containsExactly(tuple(id("A"), true), tuple(id("B"), false), tuple(id("C"), true));
        assertThat(results.of(key + "/p0/a0").get(1).sentence()).contains("xếp thứ 3", "quá chỉ tiêu 2 tập thể của năm 2015");
        assertThat(explanations.of(id("B"))).filteredOn(it -> it.rule().equals("COUNCIL_QUOTA")).singleElement()
                .satisfies(it -> assertThat(it.result()).isFalse());
    }

    @Test
    void aLaterSessionOfTheYearHasOnlyWhatIsLeft() {
        vote(session("/p0/a0", TieRule.FAIL, "A"), Map.of("A", 8));
        vote(session("/p1/a0", TieRule.FAIL, "B", "C"), Map.of("B", 8, "C", 7));
        vote(session("/p2/a0", TieRule.FAIL, "D"), Map.of("D", 8));

        assertThat(advice("/p1/a0")).containsExactly(tuple(id("B"), true), tuple(id("C"), false));
        assertThat(advice("/p2/a0")).as("next year").containsExactly(tuple(id("D"), true));
    }

    @Test
    void theChairDecidesEqualVotesAtTheCutButNotBeyondTheQuota() {
        String session = session("/p0/a0", TieRule.CHAIR, "A", "B", "C");
        count(session, Map.of("A", 8, "B", 7, "C", 7));

        assertThat(sessions.get(session).agenda()).extracting(CouncilSession.Item::tied).containsExactly(false, true, true);
        assertThatThrownBy(() -> sign.sign(session, "m1", List.of(word("B", true), word("C", true)))).isInstanceOf(Refused.class)
                .hasMessageContaining("Quá chỉ tiêu 2 tập thể của năm 2015");
        sign.sign(session, "m1", List.of(word("B", false), word("C", true)));
        assertThat(audit.acts()).contains("COUNCIL_TIE_DECIDED " + id("B"), "COUNCIL_TIE_DECIDED " + id("C"));
        assertThat(advice("/p0/a0")).containsExactly(tuple(id("A"), true), tuple(id("B"), false), tuple(id("C"), true));
    }

    private TieBreak word(String name, boolean recommend) {
        return new TieBreak(id(name), recommend, "Nhiều năm liền dẫn đầu.");
    }

    private String session(String award, TieRule ties, String... names) {
        String id = scene.empty(key, key + award, CouncilRegulations.with(VoteBase.PRESENT, new Fraction(1, 2), true, ties));
        for (int n = 0; n < names.length; n++) {
            agenda.save(AgendaCases.collective(id, id(names[n]), n + 1, "thon-" + names[n], names[n]));
        }
        return id;
    }

    private void vote(String session, Map<String, Integer> agreeing) {
        count(session, agreeing);
        sign.sign(session, "m1", List.of());
    }

    private void count(String session, Map<String, Integer> agreeing) {
        clock.set(BEFORE);
        convene.convene(session, Instant.parse(MEETING), "Phòng họp số 1");
        clock.set(MEETING);
        attendance.record(session, Scene.present(8), List.of(), Instant.parse(VOTE_ENDS));
        ballots.open(session);
        for (int n = 1; n <= 8; n++) {
            int member = n;
            Map<String, Choice> choices = new HashMap<>();
            agreeing.forEach((name, agree) -> choices.put(id(name), member <= agree ? Choice.AGREE : Choice.DISAGREE));
            cast.cast(session, session + "/1/m" + n, "m" + n, choices);
        }
        close.close(session);
    }

    private List<Tuple> advice(String award) {
        return results.of(key + award).stream().map(it -> tuple(it.nominationId(), it.recommended())).toList();
    }

    private String id(String name) {
        return key + "/" + name;
    }
}
