package vn.thidua.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.nomination.Correction;
import vn.thidua.nomination.Evidence;

/** A declared fact of a dossier, and who corrected it with which source. */
@Entity
@Table(name = "td_evidence")
public class StoredEvidence {

    @Id
    private String id;
    private String nominationId;
    private String criterion;
    private Boolean declared;
    private BigDecimal amount;
    private String documentNumber;
    private LocalDate documentDate;
    private String text;
    private String correctedBy;
    private String correctionReason;
    private String correctionSource;

    protected StoredEvidence() {
    }

    public StoredEvidence(String nominationId, Evidence evidence) {
        this.id = UUID.randomUUID().toString();
        this.nominationId = nominationId;
        this.criterion = evidence.criterion();
        this.declared = evidence.declared();
        this.amount = evidence.amount();
        this.documentNumber = evidence.documentNumber();
        this.documentDate = evidence.documentDate();
        this.text = evidence.text();
    }

    public void correct(Correction correction, String by) {
        declared = correction.declared();
        amount = correction.amount();
        if (correction.documentNumber() != null) {
            documentNumber = correction.documentNumber();
            documentDate = null;
        }
        correctedBy = by;
        correctionReason = correction.reason();
        correctionSource = correction.source();
    }

    public String criterion() {
        return criterion;
    }

    public Evidence value() {
        return new Evidence(criterion, declared, amount, documentNumber, documentDate, text);
    }
}
