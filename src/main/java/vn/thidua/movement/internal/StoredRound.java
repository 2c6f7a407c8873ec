package vn.thidua.movement.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.thidua.movement.Consolidation;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundStatus;
import vn.thidua.plan.ObligationKind;
import vn.thidua.shared.Refused;

/** One obligation of the plan in one period. Its row is the lock under which obligations settle. */
@Entity
@Table(name = "td_round")
public class StoredRound {

    @Id
    private String roundKey;
    private String movementId;
    private String ownerKey;
    private String obligationCode;
    private String period;
    @Enumerated(EnumType.STRING)
    private ObligationKind kind;
    private String title;
    @Enumerated(EnumType.STRING)
    private RoundStatus status;
    private Instant opensAt;
    private Instant dueAt;
    private String dueWords;
    private Instant firstReminderAt;
    private Instant secondReminderAt;
    private String receiverUnitId;
    @Embedded
    private ConsolidationColumns consolidation;
    @Version
    private Long version;

    protected StoredRound() {
    }

    public StoredRound(String key, String movementId, String ownerKey, RoundTerms terms) {
        this.roundKey = key;
        this.movementId = movementId;
        this.ownerKey = ownerKey;
        this.obligationCode = terms.obligationCode();
        this.period = terms.period();
        this.kind = terms.kind();
        this.title = terms.title();
        this.status = terms.dueAt() == null ? RoundStatus.UNDATED : RoundStatus.PLANNED;
        this.opensAt = terms.opensAt();
        this.dueAt = terms.dueAt();
        this.dueWords = terms.dueWords();
        this.firstReminderAt = terms.firstReminderAt();
        this.secondReminderAt = terms.secondReminderAt();
        this.receiverUnitId = terms.receiverUnitId();
    }

    public String key() {
        return roundKey;
    }

    public String movementId() {
        return movementId;
    }

    public ObligationKind kind() {
        return kind;
    }

    public String obligationCode() {
        return obligationCode;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String dueWords() {
        return dueWords;
    }

    public Instant firstReminderAt() {
        return firstReminderAt;
    }

    public Instant secondReminderAt() {
        return secondReminderAt;
    }

    public String title() {
        return title;
    }

    public boolean isClosed() {
        return status == RoundStatus.CLOSED;
    }

    public void startOpening() {
        if (status == RoundStatus.PLANNED) {
            status = RoundStatus.OPENING;
        }
    }

    /** All units have been told; from now on the last one to settle completes the round. */
    public void finishOpening() {
        if (status == RoundStatus.OPENING) {
            status = RoundStatus.OPEN;
        }
    }

    public boolean isOpen() {
        return status == RoundStatus.OPEN;
    }

    /** The event has got its day. What would open after it opens with it. */
    public void date(Instant newDueAt, String newWords, Instant opens, Instant firstReminder, Instant secondReminder) {
        if (status != RoundStatus.UNDATED) {
            throw Refused.conflict("Đợt «" + title + "» đã có ngày; muốn lùi thì Chủ tịch gia hạn.");
        }
        dueAt = newDueAt;
        dueWords = newWords;
        opensAt = opens;
        firstReminderAt = firstReminder;
        secondReminderAt = secondReminder;
        status = RoundStatus.PLANNED;
    }

    /** Only to a later day, with the reminders that belong to it. */
    public void extendTo(Instant newDueAt, String newWords, Instant firstReminder, Instant secondReminder) {
        if (isClosed()) {
            throw Refused.conflict("Đợt «" + title + "» đã tổng hợp, không gia hạn được nữa.");
        }
        if (!newDueAt.isAfter(dueAt)) {
            throw Refused.invalid("newDate", "Thời hạn mới phải sau thời hạn hiện nay.");
        }
        dueAt = newDueAt;
        dueWords = newWords;
        firstReminderAt = firstReminder;
        secondReminderAt = secondReminder;
    }

    public void close(Consolidation result) {
        if (isClosed()) {
            throw Refused.conflict("Đợt «" + title + "» đã được tổng hợp.");
        }
        consolidation = new ConsolidationColumns(result);
        status = RoundStatus.CLOSED;
    }

    /** Null while the round is not consolidated. */
    public Consolidation consolidation() {
        return consolidation == null ? null : consolidation.of();
    }

    public Round view() {
        return new Round(roundKey, movementId, ownerKey, obligationCode, kind, title, status, opensAt, dueAt, dueWords, receiverUnitId);
    }
}
