package vn.thidua.movement.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.thidua.movement.Consolidation;

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
    }

    Consolidation of() {
        return new Consolidation(onTime, late, missed, waived, summary, closedBy, closedAt);
    }
}
