package vn.thidua.initiative;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.Processes;
import vn.thidua.initiative.internal.InitiativeRepository;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.RoundClosed;
import vn.thidua.plan.PlannedCouncil;

/** Brings what a round of initiatives has gathered before the initiative council; nothing gathered, nothing to do. */
@Service
public class OpenInitiativeReview {

    private final InitiativeRepository initiatives;
    private final Movements movements;
    private final Processes processes;

    OpenInitiativeReview(InitiativeRepository initiatives, Movements movements, Processes processes) {
        this.initiatives = initiatives;
        this.movements = movements;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    public void on(RoundClosed closed) {
        if (initiatives.existsByRoundKey(closed.roundKey())) {
            Movement movement = movements.get(closed.movementId());
            processes.start("initiative", closed.roundKey() + "/i", Map.of("roundKey", closed.roundKey(), "movementId", movement.id(),
                    "councilUnitId", councilOf(movement), "issuerUnitId", movement.issuerUnitId(), "advisoryUnitId", movement.advisoryUnitId()));
        }
    }

    /** Where the plan has no initiative council, the one for commendation judges initiatives too. */
    private String councilOf(Movement movement) {
        PlannedCouncil council = movements.plan(movement.id()).initiativeCouncil();
        return council == null || council.unitId() == null ? movement.issuerUnitId() : council.unitId();
    }
}
