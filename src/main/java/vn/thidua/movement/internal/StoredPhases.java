package vn.thidua.movement.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Phase;
import vn.thidua.movement.Phases;

@Service
@Transactional(readOnly = true)
class StoredPhases implements Phases {

    private final PhaseStore store;

    StoredPhases(PhaseStore store) {
        this.store = store;
    }

    @Override
    public Phase get(String key) {
        return store.require(key).view();
    }

    @Override
    public List<Phase> ofMovement(String movementId) {
        return store.findByMovementIdOrderByOrdinal(movementId).stream().map(StoredPhase::view).toList();
    }
}
