package vn.thidua.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.Seat;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;
import vn.thidua.council.internal.Tally;
import vn.thidua.council.internal.TallyRepository;
import vn.thidua.council.internal.Voted;
import vn.thidua.council.internal.VotedRepository;
import vn.thidua.engine.Processes;
import vn.thidua.shared.Refused;

/**
 * Takes one member's secret ballot. The mark that the member has voted and the counters change in one transaction under the lock of the
 * session; nothing stored, logged or audited holds both the member and a choice.
 */
@Service
public class CastBallot {

    private final Sittings sittings;
    private final VotedRepository voted;
    private final TallyRepository tallies;
    private final Processes processes;
    private final Clock clock;

    CastBallot(Sittings sittings, VotedRepository voted, TallyRepository tallies, Processes processes, Clock clock) {
        this.sittings = sittings;
        this.voted = voted;
        this.tallies = tallies;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * The last ballot of a sitting tells the session's process.
     *
     * @param choices one choice for each case the member may vote on, by nomination
     * @throws Refused when the member is absent, has voted, is recused from a case, leaves one out, or the vote is not open
     */
    @Transactional
    public void cast(String sessionId, String ballotKey, String memberId, Map<String, Choice> choices) {
        Sitting sitting = sittings.locked(sessionId);
        Seat seat = seatOf(sitting, ballotKey, memberId);
        sitting.session().requireVoting(seat.sitting(), clock.instant());
        if (voted.existsById(ballotKey)) {
            throw Refused.conflict("Đồng chí đã bỏ phiếu; mỗi thành viên chỉ bỏ phiếu một lần.");
        }
        requireComplete(sitting.agenda(), sitting.votableBy(seat), choices.keySet());
        voted.saveAndFlush(new Voted(ballotKey));
        tallies.findBySessionIdAndSitting(sessionId, seat.sitting()).stream().filter(tally -> choices.containsKey(tally.nominationId()))
                .forEach(tally -> tally.add(choices.get(tally.nominationId())));
        List<String> ballots = sitting.voters().stream().map(Seat::ballotKey).toList();
        if (voted.countByBallotKeyIn(ballots) == ballots.size()) {
            processes.correlate("thidua.session.voted", sessionId, Map.of());
        }
    }

    private static Seat seatOf(Sitting sitting, String ballotKey, String memberId) {
        Seat seat = sitting.seats().stream().filter(taken -> taken.ballotKey().equals(ballotKey)).findFirst()
                .orElseThrow(() -> Refused.conflict("Lá phiếu không thuộc phiên họp đang bỏ phiếu; phiếu không được ghi nhận."));
        if (!seat.memberId().equals(memberId)) {
            throw Refused.forbidden("Không được bỏ phiếu thay thành viên khác.");
        }
        if (!seat.isPresent()) {
            throw Refused.forbidden("Đồng chí được ghi là vắng mặt nên không bỏ phiếu tại phiên họp này.");
        }
        return seat;
    }

    private static void requireComplete(List<AgendaCase> agenda, List<AgendaCase> votable, Set<String> answered) {
        Set<String> allowed = votable.stream().map(AgendaCase::nominationId).collect(Collectors.toSet());
        for (AgendaCase agendaCase : agenda) {
            boolean may = allowed.contains(agendaCase.nominationId());
            boolean does = answered.contains(agendaCase.nominationId());
            if (does && !may) {
                throw Refused.forbidden("Đồng chí không biểu quyết trường hợp «%s».".formatted(agendaCase.title()));
            }
            if (may && !does) {
                throw Refused.invalid("votes", "Chưa chọn ý kiến cho trường hợp «%s».".formatted(agendaCase.title()));
            }
        }
        if (answered.size() > allowed.size()) {
            throw Refused.invalid("votes", "Phiếu có trường hợp không thuộc phiên họp.");
        }
    }
}
