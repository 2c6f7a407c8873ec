package vn.thidua.movement;

import java.time.LocalDate;

/**
 * That a consolidated result went on to the level above, by which document (S1-21, S1-28).
 *
 * @param to             the body it went to
 * @param documentNumber number and symbol of the document, e.g. «15/BC-UBND»
 * @param sentOn         day of the document (Vietnam)
 */
public record SentUpward(String to, String documentNumber, LocalDate sentOn) {
}
