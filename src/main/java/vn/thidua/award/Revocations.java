package vn.thidua.award;

import java.util.List;
import java.util.Optional;

/** Reads revocations. */
public interface Revocations {

    /** @throws vn.thidua.shared.Refused when there is no such revocation */
    Revocation get(String revocationId);

    /** The newest revocation of an award. */
    Optional<Revocation> latest(String nominationId);

    List<Revocation> ofMovement(String movementId);
}
