package vn.thidua.nomination;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.Processes;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationRepository;

/** Starts a process for every nominee of a unit's list. */
@Service
public class OpenNominations {

    private final NominationRepository nominations;
    private final Movements movements;
    private final Processes processes;

    OpenNominations(NominationRepository nominations, Movements movements, Processes processes) {
        this.nominations = nominations;
        this.movements = movements;
        this.processes = processes;
    }

    @Transactional
    public void open(String obligationId) {
        nominations.findByObligationIdOrderByPosition(obligationId).forEach(this::start);
    }

    private void start(Nomination nomination) {
        Movement movement = movements.get(nomination.movementId());
        processes.start("nomination", nomination.id(), Map.of("nominationId", nomination.id(), "unitId", nomination.unitId(),
                "movementId", movement.id(), "issuerUnitId", movement.issuerUnitId(), "advisoryUnitId", movement.advisoryUnitId()));
    }
}
