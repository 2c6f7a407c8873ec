package vn.thidua.award.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.plan.Recipient;

/** A decision sent to one line of «Nơi nhận». */
@Entity
@Table(name = "td_publication")
public class StoredPublication {

    @Id
    private String id;
    private String decisionId;
    private int position;
    private String recipient;
    @Enumerated(EnumType.STRING)
    private Recipient.Role role;
    private String unitId;
    private Instant publishedAt;

    protected StoredPublication() {
    }

    public StoredPublication(String decisionId, int position, Recipient to, Instant publishedAt) {
        this.id = UUID.randomUUID().toString();
        this.decisionId = decisionId;
        this.position = position;
        this.recipient = to.name();
        this.role = to.role();
        this.unitId = to.unitId();
        this.publishedAt = publishedAt;
    }

    public String recipient() {
        return recipient;
    }
}
