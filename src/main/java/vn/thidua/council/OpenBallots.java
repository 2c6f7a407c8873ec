package vn.thidua.council;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.Sitting;
import vn.thidua.council.internal.Sittings;
import vn.thidua.council.internal.Tally;
import vn.thidua.council.internal.TallyRepository;
import vn.thidua.engine.Processes;

/** Hands every present member a ballot of his or her own. */
@Service
public class OpenBallots {

    private final Sittings sittings;
    private final TallyRepository tallies;
    private final Processes processes;

    OpenBallots(Sittings sittings, TallyRepository tallies, Processes processes) {
        this.sittings = sittings;
        this.tallies = tallies;
        this.processes = processes;
    }

    /** Members recused from every case get none. Returns how many ballots were opened; repeating it opens none. */
    @Transactional
    public int open(String sessionId) {
        Sitting sitting = sittings.locked(sessionId);
        Session session = sitting.session();
        if (!tallies.findBySessionIdAndSitting(sessionId, session.sitting()).isEmpty()) {
            return 0;
        }
        sitting.agenda().forEach(item -> tallies.save(new Tally(sessionId, session.sitting(), item.nominationId())));
        sitting.voters().forEach(seat -> processes.start("ballot", seat.ballotKey(), Map.of(
                "ballotKey", seat.ballotKey(), "sessionId", sessionId, "memberId", seat.memberId(), "movementId", session.movementId(),
                "issuerUnitId", session.issuerUnitId(), "advisoryUnitId", session.advisoryUnitId())));
        return sitting.voters().size();
    }
}
