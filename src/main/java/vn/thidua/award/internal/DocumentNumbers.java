package vn.thidua.award.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Refused;

/** Decisions that award and decisions that revoke share one series of numbers per issuer and year. */
@Component
public class DocumentNumbers {

    public static final String DECISION = "QĐ-UBND";

    private final DecisionRepository decisions;
    private final RevocationRepository revocations;
    private final GivenNumberRepository given;

    DocumentNumbers(DecisionRepository decisions, RevocationRepository revocations, GivenNumberRepository given) {
        this.decisions = decisions;
        this.revocations = revocations;
        this.given = given;
    }

    /**
     * Takes the number for a decision or a revocation; of two who ask at the same moment the database refuses one.
     *
     * @throws Refused when the number was given in the year of {@code day}
     */
    public void take(String issuerUnitId, int number, LocalDate day, String subject) {
        requireFree(issuerUnitId, number, day);
        given.saveAndFlush(new GivenNumber(issuerUnitId, day.getYear(), number, subject));
    }

    private void requireFree(String issuerUnitId, int number, LocalDate day) {
        Optional<String> taken = decisions.findByIssuerUnitIdAndNumberYearAndNumber(issuerUnitId, day.getYear(), number).map(Decision::documentNumber)
                .or(() -> revocations.findByIssuerUnitIdAndNumberYearAndNumber(issuerUnitId, day.getYear(), number).map(StoredRevocation::documentNumber));
        taken.ifPresent(document -> {
            throw Refused.invalid("number", "Số %s năm %d đã được cấp.".formatted(document, day.getYear()));
        });
    }
}
