package vn.thidua.notification.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;

@Entity
@Immutable
@Table(name = "td_notice")
class NoticeRow implements Persistable<String> {

    @Id
    private String id;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private String subject;
    private String text;
    private Instant sentAt;
    private String fingerprint;

    protected NoticeRow() {
    }

    NoticeRow(String unitId, NoticeKind kind, String subject, String text, Instant sentAt) {
        this.id = UUID.randomUUID().toString();
        this.unitId = unitId;
        this.kind = kind;
        this.subject = subject;
        this.text = text;
        this.sentAt = sentAt;
        this.fingerprint = Fingerprint.of(unitId, kind, subject, text);
    }

    String fingerprint() {
        return fingerprint;
    }

    Notice toNotice() {
        return new Notice(id, unitId, kind, subject, text, sentAt);
    }

    @Override
    public String getId() {
        return id;
    }

    /** A notice is only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
