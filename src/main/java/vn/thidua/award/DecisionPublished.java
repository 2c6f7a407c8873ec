package vn.thidua.award;

import java.time.LocalDate;

/** A signed and numbered decision was sent to the plan's recipients and its awards entered in the register. */
public record DecisionPublished(String decisionId, String movementId, String number, LocalDate issuedOn, int awards, int refused) {
}
