package vn.thidua.council.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Reads the latest sitting of a session. */
@Component
public class Sittings {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final SeatRepository seats;
    private final RecusalRepository recusals;

    Sittings(SessionRepository sessions, AgendaRepository agenda, SeatRepository seats, RecusalRepository recusals) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.seats = seats;
        this.recusals = recusals;
    }

    /** @throws Refused when there is no such session */
    public Sitting latest(String sessionId) {
        return read(sessions.findById(sessionId).orElseThrow(Sittings::none));
    }

    /** The same under the session's lock, for a change. */
    public Sitting locked(String sessionId) {
        return read(sessions.findLocked(sessionId).orElseThrow(Sittings::none));
    }

    private Sitting read(Session session) {
        List<Seat> taken = seats.findBySessionIdAndSittingOrderByRoleAscMemberId(session.id(), session.sitting());
        return new Sitting(session, agenda.findBySessionIdOrderByPosition(session.id()), taken,
                recusals.findByBallotKeyIn(taken.stream().map(Seat::ballotKey).toList()));
    }

    private static Refused none() {
        return Refused.notFound("Không có phiên họp Hội đồng này.");
    }
}
