package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.plan.Award;

/**
 * One line of the register of awards.
 *
 * @param decisionNumber as on the document, e.g. {@code 2045/QĐ-UBND}
 * @param decidedOn      date on the document (Vietnam)
 */
public record RegisteredAward(String nominationId, String movementId, String unitId, String nomineeName, Award award,
                              String decisionNumber, LocalDate decidedOn) {
}
