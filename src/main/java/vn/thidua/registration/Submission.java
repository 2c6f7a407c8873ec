package vn.thidua.registration;

import java.time.Instant;
import java.util.List;

/**
 * One turn of a registration; earlier turns are kept as they were.
 *
 * @param no             1 for the first
 * @param status         how this turn ended, or with whom it lies
 * @param pledge         null when none was asked for
 * @param latenessReason the unit's reason when it came after the deadline, else empty
 */
public record Submission(int no, Instant submittedAt, String submittedBy, boolean late, String latenessReason, RegistrationStatus status,
                         List<SubmittedObject> objects, SubmittedPledge pledge, List<SubmittedTitle> titles) {

    public Submission {
        objects = List.copyOf(objects);
        titles = List.copyOf(titles);
    }

    /** Whether nobody has acted on it yet, so that the unit may take it back. */
    public boolean isUntouched(String viaUnitId) {
        return status == RegistrationStatus.WITH_SECTOR || status == RegistrationStatus.WITH_RECEIVER && viaUnitId.isEmpty();
    }
}
