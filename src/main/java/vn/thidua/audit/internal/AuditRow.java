package vn.thidua.audit.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.thidua.audit.AuditEntry;

@Entity
@Immutable
@Table(name = "td_audit")
class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long entryNo;
    private Instant recordedAt;
    private String actor;
    private String action;
    private String subject;
    private String reason;

    protected AuditRow() {
    }

    AuditRow(Instant recordedAt, String actor, String action, String subject, String reason) {
        this.recordedAt = recordedAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.reason = reason;
    }

    AuditEntry toEntry() {
        return new AuditEntry(entryNo, recordedAt, actor, action, subject, reason);
    }
}
