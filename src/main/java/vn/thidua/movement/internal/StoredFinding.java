package vn.thidua.movement.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.plan.Finding;
import vn.thidua.plan.Severity;

/** A finding as it stood when somebody submitted the plan or the launch was tried, with the person's reason for going on. */
@Entity
@Table(name = "td_finding_acknowledgement")
public class StoredFinding {

    /** Where the finding was met. */
    public enum Stage { REVIEW, LAUNCH }

    @Id
    private String id;
    private String movementId;
    private int reviewTurn;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private String findingKey;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    private String message;
    private String reason;
    private String acknowledgedBy;
    private Instant acknowledgedAt;

    protected StoredFinding() {
    }

    /** @param reason null for a finding that needs none */
    public StoredFinding(String movementId, int reviewTurn, Stage stage, Finding finding, String reason, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.movementId = movementId;
        this.reviewTurn = reviewTurn;
        this.stage = stage;
        this.findingKey = finding.key();
        this.severity = finding.severity();
        this.message = finding.message();
        this.reason = reason;
        this.acknowledgedBy = by;
        this.acknowledgedAt = at;
    }

    public String findingKey() {
        return findingKey;
    }

    public String reason() {
        return reason;
    }

    public Severity severity() {
        return severity;
    }

    public String message() {
        return message;
    }
}
