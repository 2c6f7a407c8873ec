package vn.thidua.council;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.internal.AgendaCase;
import vn.thidua.council.internal.AgendaRepository;
import vn.thidua.council.internal.Regulations;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.SessionRepository;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.Initiatives;
import vn.thidua.movement.Movements;

/** Puts the initiatives of a round on the agenda of the initiative council, which has members and rules of its own (S1-11, S1-24). */
@Service
public class PrepareInitiativeSession {

    private final Initiatives initiatives;
    private final Movements movements;
    private final Regulations regulations;
    private final SessionRepository sessions;
    private final AgendaRepository agenda;

    PrepareInitiativeSession(Initiatives initiatives, Movements movements, Regulations regulations, SessionRepository sessions,
                             AgendaRepository agenda) {
        this.initiatives = initiatives;
        this.movements = movements;
        this.regulations = regulations;
        this.sessions = sessions;
        this.agenda = agenda;
    }

    /** Repeating it changes nothing. */
    @Transactional
    public void prepare(String movementId, String roundKey, String councilUnitId) {
        String sessionId = roundKey + "/s";
        if (sessions.existsById(sessionId)) {
            return;
        }
        Regulations.Sourced sourced = regulations.ofInitiatives(movementId);
        sessions.save(new Session(sessionId, roundKey, movementId, councilUnitId, movements.get(movementId).advisoryUnitId(),
                sourced.regulation(), sourced.source()).about(SessionPurpose.INITIATIVE));
        List<Initiative> all = initiatives.ofRound(roundKey);
        for (int position = 0; position < all.size(); position++) {
            agenda.save(new AgendaCase(sessionId, position + 1, all.get(position)));
        }
    }
}
