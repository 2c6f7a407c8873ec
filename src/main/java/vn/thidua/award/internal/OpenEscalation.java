package vn.thidua.award.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.CouncilResult;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.NominationCase;
import vn.thidua.nomination.Nominations;

/** Starts the escalation of a recommended case that another level decides, and takes its achievement. */
@Component
public class OpenEscalation {

    private final Nominations nominations;
    private final UpwardRoutes routes;
    private final EscalationRepository escalations;
    private final OneAward oneAward;
    private final Movements movements;
    private final Processes processes;
    private final AuditTrail audit;

    OpenEscalation(Nominations nominations, UpwardRoutes routes, EscalationRepository escalations, OneAward oneAward, Movements movements,
                   Processes processes, AuditTrail audit) {
        this.nominations = nominations;
        this.routes = routes;
        this.escalations = escalations;
        this.oneAward = oneAward;
        this.movements = movements;
        this.processes = processes;
        this.audit = audit;
    }

    /** Does nothing where the issuer decides, the case is already away, or its achievement is taken: then the signature decides. */
    public void open(CouncilResult advice, boolean proposed) {
        NominationCase nomination = nominations.get(advice.nominationId());
        if (!escalations.existsById(StoredEscalation.idOf(nomination.id()))) {
            routes.of(nomination, proposed)
                    .map(route -> new StoredEscalation(nomination, route, advice.sessionId(), advice.sentence()))
                    .filter(oneAward::claim).ifPresent(this::start);
        }
    }

    private void start(StoredEscalation escalation) {
        escalations.save(escalation);
        Movement movement = movements.get(escalation.movementId());
        processes.start("escalation", escalation.id(), Map.of("escalationId", escalation.id(), "movementId", movement.id(),
                "issuerUnitId", movement.issuerUnitId(), "advisoryUnitId", movement.advisoryUnitId()));
        audit.record("ESCALATION_OPENED", escalation.id(), "%s: %s.".formatted(escalation.decider().label(), escalation.award().label()));
    }
}
