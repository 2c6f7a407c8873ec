package vn.thidua.movement.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One extension of a round's deadline by the chair; never changed. */
@Entity
@Table(name = "td_round_extension")
public class StoredExtension {

    @Id
    private String id;
    private String roundKey;
    private Instant oldDueAt;
    private Instant newDueAt;
    private String reason;
    private String extendedBy;
    private Instant extendedAt;

    protected StoredExtension() {
    }

    public StoredExtension(String roundKey, Instant oldDueAt, Instant newDueAt, String reason, String extendedBy, Instant extendedAt) {
        this.id = UUID.randomUUID().toString();
        this.roundKey = roundKey;
        this.oldDueAt = oldDueAt;
        this.newDueAt = newDueAt;
        this.reason = reason;
        this.extendedBy = extendedBy;
        this.extendedAt = extendedAt;
    }
}
