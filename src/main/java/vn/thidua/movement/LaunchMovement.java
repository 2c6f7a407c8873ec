package vn.thidua.movement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.internal.LaunchDesk;
import vn.thidua.movement.internal.MovementStore;
import vn.thidua.movement.internal.PhaseStore;
import vn.thidua.movement.internal.RoundStore;
import vn.thidua.movement.internal.StoredMovement;

/** Launches an issued plan: lints it once more with its number and date, then creates its phases and rounds. */
@Service
public class LaunchMovement {

    private final MovementStore movements;
    private final RoundStore rounds;
    private final PhaseStore phases;
    private final LaunchDesk desk;
    private final ApplicationEventPublisher events;

    LaunchMovement(MovementStore movements, RoundStore rounds, PhaseStore phases, LaunchDesk desk, ApplicationEventPublisher events) {
        this.movements = movements;
        this.rounds = rounds;
        this.phases = phases;
        this.desk = desk;
        this.events = events;
    }

    /** Launching a launched movement again changes nothing, since a job may be repeated. */
    @Transactional
    public Launch launch(String movementId) {
        StoredMovement movement = movements.require(movementId);
        if (movement.view().status() != MovementStatus.LAUNCHED) {
            if (!desk.launch(movement)) {
                return new Launch(true, 0, 0);
            }
            events.publishEvent(new MovementLaunched(movementId));
        }
        return new Launch(false, rounds.countByOwnerKey(movementId), phases.countByMovementId(movementId));
    }
}
