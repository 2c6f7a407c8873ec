package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;

/** {@code session: <award round>/s}. */
@Component
class SessionFacts extends Facts<CouncilSession> {

    private final CouncilSessions sessions;

    SessionFacts(CouncilSessions sessions) {
        super("session", Map.of("status", CouncilSession::status, "sitting", CouncilSession::sitting, "quorum", CouncilSession::quorum,
            "ballotsDue", CouncilSession::ballotsDue, "ballotsCast", CouncilSession::ballotsCast));
        this.sessions = sessions;
    }

    @Override
    CouncilSession find(String key) {
        return sessions.get(key);
    }
}
