package vn.thidua.movement.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.plan.ObligationKind;
import vn.thidua.shared.Refused;

/** What one unit owes in one round; its natural key makes that no unit can owe it twice. */
@Entity
@Table(name = "td_obligation")
public class StoredObligation implements Persistable<String> {

    @Id
    private String id;
    private String roundKey;
    private String movementId;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private ObligationKind kind;
    private String viaUnitId;
    private Instant internalDueAt;
    @Enumerated(EnumType.STRING)
    private ObligationStatus status;
    private Instant dueAt;
    private String dueWords;
    private Instant submittedAt;
    private boolean late;
    private String waiverReason;
    private int givenCount;
    private int demandedCount;
    @Version
    private Long version;
    @Transient
    private boolean stored;

    protected StoredObligation() {
    }

    /**
     * @param viaUnitId     intermediate appraiser, empty for none
     * @param internalDueAt by when the intermediate appraiser forwards, null for none
     * @param demanded      how many objects the plan demands at least, 0 for what is not counted
     */
    public StoredObligation(StoredRound round, String unitId, String viaUnitId, Instant internalDueAt, int demanded) {
        this.id = round.key() + "/" + unitId;
        this.roundKey = round.key();
        this.movementId = round.movementId();
        this.unitId = unitId;
        this.kind = round.kind();
        this.viaUnitId = viaUnitId;
        this.internalDueAt = internalDueAt;
        this.demandedCount = demanded;
        this.status = ObligationStatus.OPEN;
        this.dueAt = round.dueAt();
        this.dueWords = round.dueWords();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    public String roundKey() {
        return roundKey;
    }

    public ObligationStatus status() {
        return status;
    }

    public boolean late() {
        return late;
    }

    public void submit(Instant at) {
        if (!status.isAwaited()) {
            throw refused("nộp");
        }
        submittedAt = at;
        late = !at.isBefore(dueAt);
        status = ObligationStatus.SUBMITTED;
    }

    public void count(int given) {
        if (!status.isAwaited()) {
            throw refused("nộp");
        }
        givenCount = given;
    }

    public void recall() {
        require(ObligationStatus.SUBMITTED, "thu hồi");
        submittedAt = null;
        late = false;
        status = ObligationStatus.OPEN;
    }

    public void giveBack() {
        require(ObligationStatus.SUBMITTED, "trả lại");
        status = ObligationStatus.RETURNED;
    }

    public void accept() {
        require(ObligationStatus.SUBMITTED, "chấp nhận");
        status = ObligationStatus.ACCEPTED;
    }

    /** The receiver takes its acceptance back. */
    public void reopen() {
        require(ObligationStatus.ACCEPTED, "rút lại việc chấp nhận");
        status = ObligationStatus.RETURNED;
    }

    /** @return whether anything changed */
    public boolean fallOverdue() {
        return endAwaiting(status == ObligationStatus.LATE ? null : ObligationStatus.LATE);
    }

    /** @return whether anything changed */
    public boolean miss() {
        return endAwaiting(ObligationStatus.MISSED);
    }

    public void waive(String reason) {
        if (status == ObligationStatus.ACCEPTED || status == ObligationStatus.WAIVED) {
            throw refused("miễn");
        }
        waiverReason = reason;
        status = ObligationStatus.WAIVED;
    }

    /** What was missed or overdue is open again; what is settled stays. */
    public void extendTo(Instant newDueAt, String newWords) {
        if (status == ObligationStatus.ACCEPTED || status == ObligationStatus.WAIVED) {
            return;
        }
        dueAt = newDueAt;
        dueWords = newWords;
        late = submittedAt != null && !submittedAt.isBefore(newDueAt);
        if (status == ObligationStatus.MISSED || status == ObligationStatus.LATE) {
            status = ObligationStatus.OPEN;
        }
    }

    /** Null when it is not waived. */
    public String waiverReason() {
        return waiverReason;
    }

    public Instant internalDueAt() {
        return internalDueAt;
    }

    public Obligation view() {
        return new Obligation(id, roundKey, movementId, unitId, kind, viaUnitId, status, dueAt, dueWords, submittedAt, late, givenCount, demandedCount);
    }

    private boolean endAwaiting(ObligationStatus next) {
        if (next == null || !status.isAwaited()) {
            return false;
        }
        status = next;
        return true;
    }

    private void require(ObligationStatus expected, String act) {
        if (status != expected) {
            throw refused(act);
        }
    }

    private Refused refused(String act) {
        return Refused.conflict("Không thể " + act + ": nghĩa vụ đang ở trạng thái «" + status.label() + "».");
    }
}
