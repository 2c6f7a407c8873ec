package vn.thidua.movement;

import java.util.List;

/** The movements of the installation. */
public interface Movements {

    /** @throws vn.thidua.shared.Refused when there is none */
    Movement get(String id);

    /** Newest first. */
    List<Movement> all();
}
