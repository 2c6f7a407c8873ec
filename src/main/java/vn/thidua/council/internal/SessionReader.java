package vn.thidua.council.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.RecusalRequest;
import vn.thidua.council.SessionStatus;

@Service
@Transactional(readOnly = true)
class SessionReader implements CouncilSessions {

    private final SessionRepository sessions;
    private final Sittings sittings;
    private final VotedRepository voted;

    SessionReader(SessionRepository sessions, Sittings sittings, VotedRepository voted) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.voted = voted;
    }

    @Override
    public CouncilSession get(String sessionId) {
        return read(sittings.latest(sessionId));
    }

    @Override
    public List<CouncilSession> of(String awardKey) {
        return sessions.findByAwardKey(awardKey).stream().map(session -> get(session.id())).toList();
    }

    private CouncilSession read(Sitting sitting) {
        Session session = sitting.session();
        List<String> ballots = sitting.voters().stream().map(Seat::ballotKey).toList();
        return new CouncilSession(session.id(), session.awardKey(), session.movementId(), session.issuerUnitId(), session.purpose(), session.status(),
                session.sitting(), session.meetsAt(), session.place(), session.votingEndsAt(),
                session.regulation().quorumOf(sitting.seats().size()), session.regulation(),
                sitting.agenda().stream().map(SessionReader::item).toList(),
                sitting.seats().stream().map(seat -> member(sitting, seat)).toList(),
                ballots.size(), (int) voted.countByBallotKeyIn(ballots), session.minutes());
    }

    private static CouncilSession.Item item(AgendaCase item) {
        return new CouncilSession.Item(item.nominationId(), item.position(), item.unitId(), item.kind(), item.award(), item.title(),
                item.outcome() == Threshold.Outcome.TIED, item.isRecommended(), item.sentence());
    }

    private static CouncilSession.Member member(Sitting sitting, Seat seat) {
        List<RecusalRequest> recusals = sitting.session().status() == SessionStatus.CONVENED ? demanded(sitting, seat)
                : sitting.recusals().stream().filter(recusal -> recusal.ballotKey().equals(seat.ballotKey()))
                        .map(recusal -> new RecusalRequest(seat.memberId(), recusal.nominationId(), recusal.reason())).toList();
        return new CouncilSession.Member(seat.memberId(), seat.ballotKey(), seat.memberName(), seat.unitId(), seat.role(),
                seat.isPresent(), recusals);
    }

    private static List<RecusalRequest> demanded(Sitting sitting, Seat seat) {
        RecusalRule rule = new RecusalRule(sitting.session().regulation());
        return sitting.agenda().stream().flatMap(item -> rule.reason(seat, item).stream()
                .map(reason -> new RecusalRequest(seat.memberId(), item.nominationId(), reason))).toList();
    }
}
