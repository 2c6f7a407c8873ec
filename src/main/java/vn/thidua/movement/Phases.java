package vn.thidua.movement;

import java.util.List;

/** The phases of all movements. */
public interface Phases {

    /** @throws vn.thidua.shared.Refused when there is none */
    Phase get(String key);

    /** In their order in time. */
    List<Phase> ofMovement(String movementId);
}
