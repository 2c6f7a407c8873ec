package vn.thidua.registration.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.thidua.registration.Verdict;

/** A verdict as two columns of the object it concerns. */
@Embeddable
class VerdictColumns {

    @Enumerated(EnumType.STRING)
    private Verdict.Outcome outcome;
    private String reason;

    protected VerdictColumns() {
    }

    VerdictColumns(Verdict verdict) {
        this.outcome = verdict.outcome();
        this.reason = verdict.reason();
    }

    Verdict of(String objectId) {
        return new Verdict(objectId, outcome, reason);
    }
}
