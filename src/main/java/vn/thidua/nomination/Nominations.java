package vn.thidua.nomination;

import java.util.List;

/** Reads nominations. */
public interface Nominations {

    /** @throws vn.thidua.shared.Refused when there is no such nomination */
    NominationCase get(String nominationId);

    /** The nominations of a unit's list, in the order of the list. */
    List<NominationCase> ofList(String obligationId);

    /** What the appraiser found eligible in an award round and the council can now deal with. */
    List<NominationCase> readyFor(String awardKey);

    /** Every nomination of an award round, whatever its status. */
    List<NominationCase> of(String awardKey);
}
