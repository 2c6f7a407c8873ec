package vn.thidua.movement;

import java.util.List;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.StoredPlan;

/** The movements of the installation. */
public interface Movements {

    /** @throws vn.thidua.shared.Refused when there is none */
    Movement get(String id);

    /** The plan it carries out, in the version that was submitted for approval; before that, in the newest. */
    MovementPlan plan(String id);

    /** The same plan with its version, as explanations name it. */
    StoredPlan planVersion(String id);

    /** Newest first. */
    List<Movement> all();
}
