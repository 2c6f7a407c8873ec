package vn.thidua.council;

import java.util.List;

/** The quotas of a movement's plan, as ceilings for its award rounds. */
public interface Ceilings {

    /** Those that bind an award round; none for an ad hoc one (S3-15). */
    List<Ceiling> of(String movementId, String awardKey);
}
