package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;

/** {@code movement: <id>}. */
@Component
class MovementFacts extends Facts<Movement> {

    private final Movements movements;

    MovementFacts(Movements movements) {
        super("movement", Map.of("status", Movement::status, "symbol", Movement::symbol, "issuedOn", Movement::issuedOn));
        this.movements = movements;
    }

    @Override
    Movement find(String key) {
        return movements.get(key);
    }
}
