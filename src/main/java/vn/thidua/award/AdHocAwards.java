package vn.thidua.award;

import java.util.List;

/** Reads ad hoc awards. */
public interface AdHocAwards {

    /** @throws vn.thidua.shared.Refused when there is no such case */
    AdHocAward get(String id);

    /** Oldest first. */
    List<AdHocAward> of(String movementId);
}
