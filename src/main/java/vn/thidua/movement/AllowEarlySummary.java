package vn.thidua.movement;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.engine.Processes;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.StoredMovement;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.shared.Refused;

/** The issuer's chair lets a movement be summed up before its period has ended, with a reason (S0-27, T-36). */
@Service
public class AllowEarlySummary {

    private final MovementStore movements;
    private final Phases phases;
    private final Processes processes;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    AllowEarlySummary(MovementStore movements, Phases phases, Processes processes, People people, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.movements = movements;
        this.phases = phases;
        this.processes = processes;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Units may hand their summaries in from now on, and the open phases end with their rounds.
     *
     * @throws Refused when the person is not the issuer's chair, the reason is missing, or there is nothing to allow
     */
    @Transactional
    public void allow(String movementId, String reason) {
        StoredMovement movement = movements.require(movementId);
        if (!people.has(actor.id(), FunctionalRole.ISSUER_CHAIR, movement.view().issuerUnitId())) {
            throw Refused.forbidden("Chỉ Chủ tịch cơ quan ban hành được cho phép tổng kết sớm.");
        }
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("reason", "Phải ghi lý do tổng kết sớm.");
        }
        movement.allowEarlySummary(reason.strip(), actor.id(), clock.instant());
        movements.saveAndFlush(movement);
        phases.ofMovement(movementId).stream().filter(phase -> phase.status() == PhaseStatus.OPEN)
                .forEach(phase -> processes.reschedule("phase", phase.key(), "phaseEndAt", clock.instant()));
        audit.record("EARLY_SUMMARY_ALLOWED", movementId, reason.strip());
    }
}
