package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;

/** The stored movement plans, each in all its imported versions. */
public interface Plans {

    /**
     * Stores a plan as a new version; the same text again changes nothing and gives the version that exists.
     *
     * @param yaml text in the format of docs/plan-format.md
     * @throws vn.thidua.shared.InvalidDocument with every format error, its path, line and reason; nothing is stored then
     */
    StoredPlan importPlan(String yaml);

    /** The newest version. */
    StoredPlan get(String planId);

    /** One version. */
    StoredPlan get(String planId, int version);

    /** The newest version of every plan, by id. */
    List<StoredPlan> all();

    /** What the linter finds in the newest version as of a day (Vietnam). */
    List<Finding> findings(String planId, LocalDate asOf);

    /** What the linter finds in a plan as it is about to be launched, e.g. {@link MovementPlan#issuedAs issued} with number and day. */
    List<Finding> findings(MovementPlan plan, LocalDate asOf);
}
