package vn.thidua.nomination;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a unit declares about one criterion, and the document that proves it.
 *
 * @param declared       for a yes/no fact; null when the unit says nothing
 * @param amount         for a figure: percent, or VND per year
 * @param documentNumber number of the confirmation or proof; null when there is none
 * @param documentDate   its date (Vietnam)
 * @param text           what was done, in the unit's words
 */
public record Evidence(String criterion, Boolean declared, BigDecimal amount, String documentNumber, LocalDate documentDate, String text) {

    /** Whether a document is named that proves the fact. */
    public boolean isDocumented() {
        return documentNumber != null && !documentNumber.isBlank();
    }
}
