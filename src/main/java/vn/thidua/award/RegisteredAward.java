package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.plan.Award;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.ChairLevel;

/**
 * One line of the register of awards.
 *
 * @param kind             whom it was given to; null in lines older than the register's knowing it
 * @param decisionId       the issuer's decision that gave it; null for an award of another level
 * @param decisionNumber   as on the document, e.g. {@code 2045/QĐ-UBND}
 * @param decidedOn        date on the document (Vietnam)
 * @param decider          whose award it is, of the issuer's level or above; null for an issuer without a chair in the law
 * @param revocationNumber number of the decision that revoked it; null while it stands
 * @param revokedOn        date on that document; null while it stands
 */
public record RegisteredAward(String nominationId, String movementId, String unitId, NomineeKind kind, String nomineeName, Award award,
                              String decisionId, String decisionNumber, LocalDate decidedOn, ChairLevel decider, AwardStanding standing,
                              String revocationNumber, LocalDate revokedOn) {
}
