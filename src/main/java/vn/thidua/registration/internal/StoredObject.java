package vn.thidua.registration.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.plan.RegistrationObject;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.SubmittedObject;
import vn.thidua.registration.Verdict;

/** One object of one submission. */
@Entity
@Table(name = "td_registered_object")
class StoredObject implements Judged {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredSubmission submission;
    private int itemNo;
    private String type;
    private String name;
    private String field;
    private String target;
    private LocalDate startsOn;
    private LocalDate finishesOn;
    private String difficulty;
    private String hint;
    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "sector_outcome"))
    @AttributeOverride(name = "reason", column = @Column(name = "sector_reason"))
    private VerdictColumns sectorVerdict;
    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "receiver_outcome"))
    @AttributeOverride(name = "reason", column = @Column(name = "receiver_reason"))
    private VerdictColumns receiverVerdict;

    protected StoredObject() {
    }

    StoredObject(StoredSubmission submission, int itemNo, ObjectEntry entry, String hint) {
        this.id = UUID.randomUUID().toString();
        this.submission = submission;
        this.itemNo = itemNo;
        this.type = entry.type();
        this.name = entry.name();
        this.field = entry.field();
        this.target = entry.target();
        this.startsOn = entry.startsOn();
        this.finishesOn = entry.finishesOn();
        this.difficulty = entry.difficulty();
        this.hint = hint;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void sectorSays(Verdict verdict) {
        sectorVerdict = new VerdictColumns(verdict);
    }

    @Override
    public void receiverSays(Verdict verdict) {
        receiverVerdict = new VerdictColumns(verdict);
    }

    boolean isAssigned() {
        return RegistrationObject.POLITICAL_TASK.name().equals(type);
    }

    SubmittedObject view() {
        return new SubmittedObject(id, new ObjectEntry(type, name, field, target, startsOn, finishesOn, difficulty), hint,
                sectorVerdict == null ? null : sectorVerdict.of(id), receiverVerdict == null ? null : receiverVerdict.of(id));
    }

    RegisteredObject registered() {
        String quality = receiverVerdict == null ? "" : receiverVerdict.of(id).reason();
        return new RegisteredObject(id, type, name, field, target, startsOn, finishesOn, difficulty, quality);
    }
}
