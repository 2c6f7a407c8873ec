package vn.thidua.review.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.review.MonitoringEntry;
import vn.thidua.review.MonitoringKind;

/** One line of the monitoring log; never changed. */
@Entity
@Table(name = "td_monitoring")
public class StoredMonitoring {

    @Id
    private String id;
    private String movementId;
    private LocalDate doneOn;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private MonitoringKind kind;
    private String finding;
    private String recordedBy;
    private Instant recordedAt;

    protected StoredMonitoring() {
    }

    public StoredMonitoring(MonitoringEntry entry) {
        this.id = UUID.randomUUID().toString();
        this.movementId = entry.movementId();
        this.doneOn = entry.day();
        this.unitId = entry.unitId();
        this.kind = entry.kind();
        this.finding = entry.finding();
        this.recordedBy = entry.recordedBy();
        this.recordedAt = entry.recordedAt();
    }

    public MonitoringEntry view() {
        return new MonitoringEntry(movementId, doneOn, unitId, kind, finding, recordedBy, recordedAt);
    }
}
