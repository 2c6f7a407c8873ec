package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.council.CouncilFixture.MEETING;
import static vn.thidua.council.CouncilFixture.VOTE_ENDS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.CouncilFixture.Scene;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.MovableClock;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.shared.Refused;

/** A ballot is one member's: nobody casts another's, and nothing that is stored tells what a member chose. */
@CouncilTest
class OneMembersBallotTest {

    @Autowired Scene scene;
    @Autowired MovableClock clock;
    @Autowired FakePeople people;
    @Autowired ConveneSession convene;
    @Autowired RecordAttendance attendance;
    @Autowired OpenBallots ballots;
    @Autowired CastBallot cast;
    @Autowired JdbcTemplate jdbc;

    @Test
    void nobodyCastsTheBallotOfAnotherMember() {
        List<String> members = Stream.of("m1", "m2", "m3").map(member -> "one-ballot-" + member).toList();
        members.forEach(member -> people.add(member, "Ủy viên", member + "-u", FunctionalRole.COUNCIL_MEMBER, "one-ballot"));
        clock.set(CouncilFixture.BEFORE);
        String session = scene.prepare("one-ballot", "one-ballot", CouncilRegulations.chiLang());
        convene.convene(session, Instant.parse(MEETING), "Phòng họp số 1");
        clock.set(MEETING);
        attendance.record(session, members.stream().map(member -> new Attendance(member, true, null)).toList(), List.of(), Instant.parse(VOTE_ENDS));
        ballots.open(session);
        Map<String, Choice> choices = Map.of("one-ballot/K1", Choice.AGREE, "one-ballot/N2", Choice.AGREE);
        String first = session + "/1/" + members.get(0);

        assertThatThrownBy(() -> cast.cast(session, first, members.get(1), choices)).isInstanceOf(Refused.class)
                .hasMessage("Không được bỏ phiếu thay thành viên khác.");
        assertThatThrownBy(() -> cast.cast(session, first, "one-ballot-quan-tri", choices)).isInstanceOf(Refused.class);
        assertThat(jdbc.queryForObject("select agree from td_council_tally where nomination_id = 'one-ballot/K1'", Integer.class)).isZero();

        cast.cast(session, first, members.get(0), choices);
        assertThat(jdbc.queryForObject("select agree from td_council_tally where nomination_id = 'one-ballot/K1'", Integer.class)).isOne();
        assertThat(jdbc.queryForList("select * from td_council_voted where ballot_key like ?", session + "%")).singleElement()
                .satisfies(mark -> assertThat(mark).as("who has voted, and nothing else").hasSize(1).containsEntry("ballot_key", first));
    }
}
