package vn.thidua.council;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.AgendaRepository;
import vn.thidua.council.internal.Regulations;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionRepository;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.Nominations;

/** Puts the nominations that the appraiser found eligible on the agenda of a council session of the award round (S4-37). */
@Service
public class PrepareSession {

    private final Nominations nominations;
    private final Movements movements;
    private final Regulations regulations;
    private final SessionRepository sessions;
    private final AgendaRepository agenda;

    PrepareSession(Nominations nominations, Movements movements, Regulations regulations, SessionRepository sessions,
                   AgendaRepository agenda) {
        this.nominations = nominations;
        this.movements = movements;
        this.regulations = regulations;
        this.sessions = sessions;
        this.agenda = agenda;
    }

    /**
     * Repeating it changes nothing. What an earlier session of the award round dealt with is left out. Returns how many cases are on the
     * agenda; none means that no session is needed.
     *
     * @throws vn.thidua.shared.Refused when the share that an award demands is not settled: rather now than when the votes are counted
     */
    @Transactional
    public int prepare(String movementId, String awardKey, String sessionId) {
        if (sessions.existsById(sessionId)) {
            return agenda.findBySessionIdOrderByPosition(sessionId).size();
        }
        List<NominationCase> ready = nominations.readyFor(awardKey).stream()
                .filter(nomination -> !agenda.existsByNominationId(nomination.id())).toList();
        if (!ready.isEmpty()) {
            Movement movement = movements.get(movementId);
            Regulations.Sourced sourced = regulations.of(movementId);
            Session session = new Session(sessionId, awardKey, movementId, movement.issuerUnitId(), movement.advisoryUnitId(),
                    sourced.regulation(), sourced.source());
            sessions.save(session);
            for (int position = 0; position < ready.size(); position++) {
                AgendaCase item = new AgendaCase(sessionId, position + 1, ready.get(position));
                regulations.ofCase(session, item);
                agenda.save(item);
            }
        }
        return ready.size();
    }
}
