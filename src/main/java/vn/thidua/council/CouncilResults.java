package vn.thidua.council;

import java.util.List;
import java.util.Set;

/** Reads what the council advised; empty until its chair has signed the minutes. */
public interface CouncilResults {

    List<CouncilResult> of(String awardKey);

    /** The nominations that the council proposes to a higher decider (S4-15). */
    Set<String> proposedUpward(String awardKey);
}
