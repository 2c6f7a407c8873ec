package vn.thidua.movement.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.movement.Consolidation;
import vn.thidua.movement.SentUpward;

/** A consolidation as columns of its round. */
@Embeddable
class ConsolidationColumns {

    private Integer onTime;
    private Integer late;
    private Integer missed;
    private Integer waived;
    private String summary;
    private String closedBy;
    private Instant closedAt;
    private String sentTo;
    private String sentNumber;
    private LocalDate sentOn;

    protected ConsolidationColumns() {
    }

    ConsolidationColumns(Consolidation result) {
        this.onTime = result.onTime();
        this.late = result.late();
        this.missed = result.missed();
        this.waived = result.waived();
        this.summary = result.summary();
        this.closedBy = result.closedBy();
        this.closedAt = result.closedAt();
        if (result.sent() != null) {
            this.sentTo = result.sent().to();
            this.sentNumber = result.sent().documentNumber();
            this.sentOn = result.sent().sentOn();
        }
    }

    Consolidation of() {
        return new Consolidation(onTime, late, missed, waived, summary, closedBy, closedAt,
                sentTo == null ? null : new SentUpward(sentTo, sentNumber, sentOn));
    }
}
