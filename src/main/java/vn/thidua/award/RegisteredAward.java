package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;

/**
 * One line of the register of awards.
 *
 * @param kind             whom it was given to; null in lines older than the register's knowing it
 * @param decisionId       the decision that gave it
 * @param decisionNumber   as on the document, e.g. {@code 2045/QĐ-UBND}
 * @param decidedOn        date on the document (Vietnam)
 * @param revocationNumber number of the decision that revoked it; null while it stands
 * @param revokedOn        date on that document; null while it stands
 */
public record RegisteredAward(String nominationId, String movementId, String unitId, NomineeKind kind, String nomineeName, Award award,
                              String decisionId, String decisionNumber, LocalDate decidedOn, AwardStanding standing,
                              String revocationNumber, LocalDate revokedOn) {
}
