package vn.thidua.movement;

import java.time.Instant;
import java.util.List;

/**
 * The obligations of all units. Every change runs in the caller's transaction under a lock on the round; the change that settles the last one
 * tells the round's process. A transition that the status does not allow is a {@link vn.thidua.shared.Refused} conflict.
 */
public interface Obligations {

    /** @throws vn.thidua.shared.Refused when there is none */
    Obligation get(String id);

    List<Obligation> ofRound(String roundKey);

    List<Obligation> ofUnit(String unitId);

    /** The unit handed in at this instant; later than the deadline marks it late. */
    void submitted(String id, Instant at);

    /** So many objects have come in; fewer than the plan demands leave the obligation as it is. */
    void counted(String id, int given);

    /** The unit took back what nobody had acted on. */
    void recalled(String id);

    /** The receiver or an intermediate appraiser sent it back. */
    void returned(String id);

    void accepted(String id);

    /** The deadline passed with nothing in; it may still come. Without effect on what is in or settled. */
    void overdue(String id);

    /** Nothing came and nothing more is awaited. Without effect on what is in or settled. */
    void missed(String id);

    /** The issuer frees the unit of it. */
    void waived(String id, String reason);
}
