package vn.thidua.award;

import java.time.LocalDate;

/** An award no longer stands; the register says so, and its unit and the recipients of the decision were told. */
public record AwardRevoked(String nominationId, String movementId, String decisionNumber, String revocationNumber, LocalDate revokedOn) {
}
