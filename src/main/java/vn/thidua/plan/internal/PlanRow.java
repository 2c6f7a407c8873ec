package vn.thidua.plan.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** One imported version of a plan; never changed afterwards. */
@Entity
@Table(name = "td_plan")
class PlanRow implements Persistable<PlanRow.Key> {

    /** Plan and version. */
    @Embeddable
    record Key(@Column(name = "plan_id") String planId, @Column(name = "version") int version) implements Serializable {
    }

    @EmbeddedId
    private Key key;

    @Column(name = "yaml", length = 1_000_000)
    private String yaml;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    protected PlanRow() {
    }

    PlanRow(Key key, String yaml, String sha256, Instant importedAt, String importedBy) {
        this.key = key;
        this.yaml = yaml;
        this.sha256 = sha256;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Rows are only ever inserted, so that a version that somebody else has just taken is a conflict and not an update. */
    @Override
    public boolean isNew() {
        return true;
    }

    String yaml() {
        return yaml;
    }

    String sha256() {
        return sha256;
    }

    Instant importedAt() {
        return importedAt;
    }

    String importedBy() {
        return importedBy;
    }
}
