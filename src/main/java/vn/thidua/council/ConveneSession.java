package vn.thidua.council;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.internal.CouncilRoster;
import vn.thidua.council.internal.Seat;
import vn.thidua.council.internal.SeatRepository;
import vn.thidua.council.internal.Session;
import vn.thidua.council.internal.Sittings;

/** Calls the council together; after a sitting without quorum it calls the next. */
@Service
public class ConveneSession {

    private final Sittings sittings;
    private final SeatRepository seats;
    private final CouncilRoster roster;
    private final AuditTrail audit;
    private final Clock clock;

    ConveneSession(Sittings sittings, SeatRepository seats, CouncilRoster roster, AuditTrail audit, Clock clock) {
        this.sittings = sittings;
        this.seats = seats;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns the number of the sitting, from 1. Who sits in it is fixed now. */
    @Transactional
    public int convene(String sessionId, Instant meetsAt, String place) {
        Session session = sittings.locked(sessionId).session();
        session.convene(meetsAt, place, clock.instant());
        roster.of(session.issuerUnitId()).forEach(member -> seats.save(new Seat(sessionId, session.sitting(), member)));
        audit.record("COUNCIL_CONVENED", sessionId, "Phiên họp lần %d, tại %s.".formatted(session.sitting(), place));
        return session.sitting();
    }
}
