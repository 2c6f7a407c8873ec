package vn.thidua.registration.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.registration.PledgeEntry;
import vn.thidua.registration.SubmittedPledge;
import vn.thidua.registration.Verdict;

/** The pledge of one submission. */
@Entity
@Table(name = "td_pledge")
class StoredPledge implements Judged {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredSubmission submission;
    private String content;
    private LocalDate signedOn;
    private String signedBy;
    @Embedded
    private Verdicts verdicts;

    protected StoredPledge() {
    }

    StoredPledge(StoredSubmission submission, PledgeEntry entry) {
        this.id = UUID.randomUUID().toString();
        this.submission = submission;
        this.content = entry.content();
        this.signedOn = entry.signedOn();
        this.signedBy = entry.signedBy();
        this.verdicts = new Verdicts();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return "Giao ước thi đua";
    }

    @Override
    public void sectorSays(Verdict verdict) {
        said().sectorSays(verdict);
    }

    @Override
    public void receiverSays(Verdict verdict) {
        said().receiverSays(verdict);
    }

    SubmittedPledge view() {
        return new SubmittedPledge(id, new PledgeEntry(content, signedOn, signedBy), said().ofSector(id), said().ofReceiver(id));
    }

    private Verdicts said() {
        if (verdicts == null) {
            verdicts = new Verdicts();
        }
        return verdicts;
    }
}
