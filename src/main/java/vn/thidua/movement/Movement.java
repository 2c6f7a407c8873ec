package vn.thidua.movement;

import java.time.LocalDate;

/**
 * An emulation movement as it stands now.
 *
 * @param id             natural key, business key of its process and first part of every key below it
 * @param planId         the plan it carries out
 * @param issuerUnitId   the People's Committee that issues the plan
 * @param advisoryUnitId the body that receives, appraises and consolidates for the issuer
 * @param symbol         number and symbol of the issued document, e.g. {@code 145/KH-UBND}; null before issue
 * @param issuedOn       date of the issued document, null before issue
 */
public record Movement(String id, String planId, String title, String issuerUnitId, String advisoryUnitId, MovementStatus status,
                       String symbol, LocalDate issuedOn, LocalDate startsOn, LocalDate endsOn) {
}
