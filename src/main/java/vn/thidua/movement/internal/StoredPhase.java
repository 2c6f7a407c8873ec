package vn.thidua.movement.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.thidua.movement.Phase;
import vn.thidua.movement.PhaseStatus;

/** A phase or yearly cycle of a launched movement. */
@Entity
@Table(name = "td_phase")
public class StoredPhase {

    @Id
    private String phaseKey;
    private String movementId;
    private int ordinal;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    private PhaseStatus status;
    @Version
    private Long version;

    protected StoredPhase() {
    }

    public StoredPhase(String movementId, int ordinal, String title, LocalDate startsOn, LocalDate endsOn) {
        this.phaseKey = movementId + "/p" + ordinal;
        this.movementId = movementId;
        this.ordinal = ordinal;
        this.title = title;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.status = PhaseStatus.PLANNED;
    }

    public void open() {
        status = PhaseStatus.OPEN;
    }

    public void close() {
        status = PhaseStatus.CLOSED;
    }

    public Phase view() {
        return new Phase(phaseKey, movementId, ordinal, title, startsOn, endsOn, status);
    }
}
