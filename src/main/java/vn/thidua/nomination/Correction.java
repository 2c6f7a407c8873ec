package vn.thidua.nomination;

import java.math.BigDecimal;

/**
 * A fact that the appraiser puts right.
 *
 * @param documentNumber the proof the appraiser relies on; null leaves the unit's
 * @param reason         why the declared fact is wrong
 * @param source         where the right one was read
 */
public record Correction(String criterion, Boolean declared, BigDecimal amount, String documentNumber, String reason, String source) {
}
